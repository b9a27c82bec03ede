/**
 * Runs in each embedded piece and tells the page around it how high it is, in every language that
 * may be understood there. It sets no cookie, stores nothing and asks no server for anything.
 */
import { foreignRequest, heightDialects, secretOf } from '../protocol/dialects.ts';
import type { ChildMessage } from '../protocol/child-messages.ts';
import { fromHost } from '../protocol/host-messages.ts';
import { message } from '../protocol/message.ts';

declare global {
  interface Window {
    /** Of browsers that know `frame-sizing`; throws where the page does not allow it. */
    requestResize?: () => void;
  }
}

const root = document.documentElement;
const { dataset } = root;
let isAsked = false;
let told = 0;

/** To whoever the parent is, because nothing that is said is a secret. */
const post = (said: unknown): void => {
  parent.postMessage(said, '*');
};
const say = (content: ChildMessage): void => {
  post(message(content));
};

/** The height of what is shown; a scene that scrolls inside its frame needs a fixed one. */
function height(): number {
  return /box|driven|unrolled/.test(dataset['mode'] ?? '')
    ? Number(dataset['minHeight'])
    : Math.ceil(root.getBoundingClientRect().height);
}

/** A browser that sizes frames itself does so once, and then when it is asked and was allowed to. */
function resize(): void {
  if (document.querySelector('meta[name="responsive-embedded-sizing"]')) window.requestResize?.();
}

function tell(): void {
  told = height();
  resize();
  say({ type: 'height', height: told });
  const speaker = { id: dataset['id'] ?? '', address: location, width: innerWidth, isAsked };
  heightDialects(told, speaker).forEach(post);
}

function greet(): void {
  // A piece with steps is ready when its stage is, and says so itself. Without its script it has none.
  if (!('steps' in dataset) || dataset['mode'] === 'unrolled')
    say({
      type: 'ready',
      kind: dataset['kind'] as 'quote',
      id: dataset['id'] ?? '',
      steps: 0,
      minHeight: told,
    });
}

function hear({ source, data }: MessageEvent): void {
  if (source !== parent) return;
  const heard = fromHost(data);
  const request = foreignRequest(data);
  isAsked ||= request === 'keep telling';
  if (heard?.type === 'theme') dataset['theme'] = heard.theme;
  if (heard?.type === 'hello') greet();
  if (heard?.type === 'hello' || request) tell();
}

/** In WordPress's sandbox no link works by itself, and only those to this site at all. */
function follow(event: Event): void {
  const secret = secretOf(location.hash);
  const link = (event.target as Element).closest('a');
  if (!secret || !link) return;
  event.preventDefault();
  const page = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href;
  const value = link.host === location.host ? link.href : page;
  post({ secret, message: 'link', value });
}

if (parent !== window) {
  addEventListener('message', hear);
  addEventListener('click', follow);
  document.addEventListener('scene:unrolled', greet);
  // WordPress may add its secret when the page is long there.
  addEventListener('hashchange', tell);
  greet();
  // At once and after loading: nothing is observed in a frame that its host still hides.
  tell();
  addEventListener('load', tell);
  new ResizeObserver(() => {
    if (height() !== told) tell();
  }).observe(root);
}
