/**
 * Stands in the head of each embedded piece and reads what the host asks for, so that the first
 * paint is right. Everything goes into `data-*` attributes of the root, where the styles find it.
 */
import { readParameters } from '../protocol/parameters.ts';
import { chooseMode } from './mode.ts';

const { dataset } = document.documentElement;
const asked = readParameters(location.search);
const { theme, bg, step, from, to } = asked;
const isReduced =
  asked.motion === 'reduce' || matchMedia('(prefers-reduced-motion: reduce)').matches;

Object.assign(dataset, {
  theme,
  bg,
  ...(isReduced && { motion: 'reduce' }),
  ...(step && { step }),
});

if ('steps' in dataset) {
  const choose = (): void => {
    dataset['mode'] = chooseMode(asked, { height: innerHeight, hash: location.hash, isReduced });
  };
  choose();
  // A frame in another process than its page, or in a part that is not shown yet, has no size at first.
  const chooseAgain = (): void => {
    if (innerHeight === 0) return;
    removeEventListener('resize', chooseAgain);
    if (dataset['mode'] !== 'box') return;
    choose();
    document.dispatchEvent(new Event('scene:sized'));
  };
  if (innerHeight === 0) addEventListener('resize', chooseAgain);
  // Browsers look for it while the head is read: later it allows nothing.
  if (dataset['mode'] !== 'box') {
    const meta = document.createElement('meta');
    meta.name = 'responsive-embedded-sizing';
    meta.content = 'allow-origins=*';
    document.head.append(meta);
  }
  // A scene whose script does not come must still be readable: in the frame that it has, like a box.
  const unroll = ({ target, type }: Event): void => {
    const isScript = type !== 'error' || target instanceof HTMLScriptElement;
    if (!isScript || dataset['mode'] === 'static') return;
    dataset['mode'] = 'unrolled';
    document.dispatchEvent(new Event('scene:unrolled'));
  };
  addEventListener('error', unroll, true);
  addEventListener('story:failed', unroll);
}

// The names are letters, figures and hyphens, so they can stand in a selector.
const hidden = [
  from && `.step:has(~ #${from}), scroll-story:has(~ * #${from})`,
  to && `#${to} ~ .step, scroll-story:has(#${to}) ~ *`,
].filter(Boolean);
if (hidden.length > 0) {
  const style = document.createElement('style');
  style.id = 'left-out';
  style.textContent = `:is(${hidden.join()}){display:none!important}`;
  document.head.append(style);
}
