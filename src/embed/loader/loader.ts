/**
 * For pages that show our pieces: gives each frame its height, and lets a scene stick to the screen
 * while the page scrolls past it. Leaves no global; tells of each step with an event in the site's
 * name, such as `my-story:step`, on the element around the frame.
 */
import { heard, share } from '../protocol/heard.ts';
import type { HostMessage } from '../protocol/host-messages.ts';
import { message, messageReader } from '../protocol/message.ts';

/** Put in when the script is bundled. */
declare const STEP_EVENT: string;

/** How long a loaded frame with steps may take to answer, in ms. */
const PATIENCE = 1000;

type Use = (piece: HTMLElement, child: HTMLIFrameElement) => void;

/** Where the loader lies, beside the pieces: on one host there may be several sites, each with its own. */
const { origin, href } = new URL('.', (document.currentScript as HTMLScriptElement).src);
/** Each piece belongs to the loader that met it first: a page may have one for each snippet. */
const me = `${Math.random()}`;
/** The frames that have been met, with the progress that was last sent to those that are driven. */
const met = new WeakMap<HTMLIFrameElement, number | undefined>();

/**
 * Makes what goes through the pieces. The page is asked for them each time, so that nothing is kept
 * of those it removed.
 */
const forEach = (use: Use) => (): void => {
  for (const piece of document.querySelectorAll<HTMLElement>('[data-news-embed]')) {
    const child = piece.querySelector('iframe');
    if (!child?.src.startsWith(href)) continue;
    if (piece.dataset['newsEmbed'] === '') piece.dataset['newsEmbed'] = me;
    if (piece.dataset['newsEmbed'] === me) use(piece, child);
  }
};

/** To any origin, because a sandboxed frame has none and no message holds a secret. */
const say = (child: HTMLIFrameElement, content: HostMessage): void => {
  child.contentWindow?.postMessage(message(content), '*');
};

/**
 * Makes room for the steps. Nothing sticks inside an ancestor that scrolls or cuts, a reader who wants
 * less motion gets none, and an address may ask for a `mode` or `motion`: then there is no room, and
 * what was made before is given back.
 * @returns the steps that there is room for
 */
const stick = (piece: HTMLElement, child: HTMLIFrameElement, room: number): number => {
  const { style } = child;
  for (let up: HTMLElement | null = piece; up && up !== document.body; up = up.parentElement)
    if (
      // Hidden, auto or scroll: not visible, and not clip.
      /[do]/.test(getComputedStyle(up).overflow) ||
      /[?&]m/.test(child.src) ||
      matchMedia('(prefers-reduced-motion)').matches
    )
      room = 0;
  if (room) {
    // Through the object model, because strict pages forbid the attribute.
    piece.style.cssText += `position:relative;height:${room * 90 + 100}svh`;
    style.cssText +=
      'display:block;position:sticky;top:var(--news-embed-top,0px);height:calc(100svh - var(--news-embed-top,0px))';
  } else if (style.top) {
    met.set(child, undefined);
    piece.style.height = style.position = style.top = style.height = '';
  }
  return room;
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

addEventListener('message', ({ source, origin: from, data }) => {
  const said = messageReader(heard)(data);
  forEach((piece, child) => {
    // A sandboxed frame has an origin of no name.
    const isOurs = from === origin || (from === 'null' && child.sandbox.value);
    if (!said || !isOurs || source !== child.contentWindow) return;
    if (said.type === 'ready' && stick(piece, child, said.steps)) {
      met.set(child, -1);
      say(child, { type: 'mode', mode: 'driven' });
      drive(piece, child);
    }
    if (said.type === 'height' && !child.style.top) child.style.height = `${said.height}px`;
    if (said.type === 'seek')
      scrollBy(0, (said.progress - (met.get(child) ?? said.progress)) * way(piece, child));
    if (said.type === 'step')
      piece.dispatchEvent(new CustomEvent(STEP_EVENT, { bubbles: true, detail: said }));
  })();
});

const meet: Use = (piece, child) => {
  if (met.has(child)) return;
  met.set(child, undefined);
  if (stick(piece, child, Number(piece.dataset['steps'])))
    child.addEventListener('load', () =>
      // What is alive is driven by then.
      setTimeout(() => met.get(child) ?? stick(piece, child, 0), PATIENCE),
    );
  say(child, { type: 'hello' });
};

const meetAll = forEach(meet);

// Browsers tell of scrolling once in a frame, just before it is drawn.
addEventListener('scroll', forEach(drive));
new MutationObserver(meetAll).observe(document, { childList: true, subtree: true });
meetAll();
