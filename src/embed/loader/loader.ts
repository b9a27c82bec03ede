/**
 * For pages that show our pieces: gives each frame its height, and lets a scene stick to the screen
 * while the page scrolls past it. Leaves no global; tells of each step with the event
 * `news-embed:step` on the element around the frame.
 */
import { heard, share, steps } from '../protocol/heard.ts';
import type { HostMessage } from '../protocol/host-messages.ts';
import { message, messageReader } from '../protocol/message.ts';

type Use = (piece: HTMLElement, child: HTMLIFrameElement) => void;

const { origin } = new URL((document.currentScript as HTMLScriptElement).src);
/** Each piece belongs to the loader that met it first: a page may have one for each snippet. */
const me = `${Math.random()}`;
const read = messageReader(heard);
/** The frames that have been met, with the progress that was last sent to those that are driven. */
const met = new WeakMap<HTMLIFrameElement, number | undefined>();

/**
 * Makes what goes through the pieces. The page is asked for them each time, so that nothing is kept
 * of those it removed.
 */
const forEach = (use: Use) => (): void => {
  for (const piece of document.querySelectorAll<HTMLElement>('[data-news-embed]')) {
    const { dataset } = piece;
    const child = piece.querySelector('iframe');
    if (dataset['newsEmbed'] === '') dataset['newsEmbed'] = me;
    if (child?.src.startsWith(`${origin}/`) && dataset['newsEmbed'] === me) use(piece, child);
  }
};

/** To any origin, because a sandboxed frame has none and no message holds a secret. */
const say = (child: HTMLIFrameElement, content: HostMessage): void => {
  child.contentWindow?.postMessage(message(content), '*');
};

/**
 * Makes room for the steps. Nothing sticks inside an ancestor that scrolls or cuts, a reader who wants
 * less motion gets none, and an address may ask for a `mode` or `motion`: then it does nothing and is
 * false.
 */
const stick = (piece: HTMLElement, { style, src }: HTMLIFrameElement, room: number): boolean => {
  for (let up = piece.parentElement; up && up !== document.body; up = up.parentElement)
    // Hidden, auto or scroll: not visible, and not clip.
    if (/[do]/.test(getComputedStyle(up).overflow)) return false;
  if (/[?&]m/.test(src) || matchMedia('(prefers-reduced-motion)').matches) return false;
  // Through the object model, because strict pages forbid the attribute.
  piece.style.cssText += `position:relative;height:${room * 90 + 100}svh`;
  style.cssText +=
    'display:block;position:sticky;top:var(--news-embed-top,0px);height:calc(100svh - var(--news-embed-top,0px))';
  return true;
};

/** How far a sticky frame can go inside its piece, in px. */
const way = (piece: HTMLElement, child: HTMLElement): number =>
  piece.offsetHeight - child.offsetHeight;

const drive: Use = (piece, child) => {
  const last = met.get(child);
  if (last === undefined) return;
  const progress = share(child.offsetTop / way(piece, child)) ?? 0;
  met.set(child, progress);
  if (progress !== last) say(child, { type: 'progress', progress });
};

/** Browsers tell of scrolling once in a frame, just before it is drawn. */
const driveAll = forEach(drive);

const hear = ({ source, origin: from, data }: MessageEvent): void => {
  const said = read(data);
  forEach((piece, child) => {
    // A sandboxed frame has an origin of no name.
    const isOurs = from === origin || (from === 'null' && child.sandbox.value);
    if (!said || !isOurs || source !== child.contentWindow) return;
    const last = met.get(child);
    if (said.type === 'ready' && said.steps && stick(piece, child, said.steps)) {
      met.set(child, -1);
      say(child, { type: 'mode', mode: 'driven' });
      drive(piece, child);
    }
    if (said.type === 'height' && last === undefined) child.style.height = `${said.height}px`;
    if (said.type === 'seek' && last !== undefined)
      scrollBy(0, (said.progress - last) * way(piece, child));
    if (said.type === 'step')
      piece.dispatchEvent(new CustomEvent('news-embed:step', { bubbles: true, detail: said }));
  })();
};

const meet: Use = (piece, child) => {
  if (met.has(child)) return;
  met.set(child, undefined);
  const room = steps(Number(piece.dataset['steps']));
  if (room) stick(piece, child, room);
  say(child, { type: 'hello' });
};

const meetAll = forEach(meet);

addEventListener('message', hear);
addEventListener('scroll', driveAll);
new MutationObserver(meetAll).observe(document, { childList: true, subtree: true });
meetAll();
