/** Turning from step to step by keys and by swiping. */

/** To the step before or to the one after. */
export type Turn = -1 | 1;

/** How far a finger must move sideways, in px, to turn a step. */
const SWIPE = 48;

const KEYS: Readonly<Record<string, Turn>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** What a key turns to, if anything. */
export const turnOf = ({ key }: KeyboardEvent): Turn | undefined => KEYS[key];

/**
 * Watches for swipes: of one finger, and more sideways than up or down.
 * @param turn is told what it began on
 * @returns what ends the watch
 */
export function onSwipe(turn: (by: Turn, target: Element) => void): () => void {
  let start: Touch | undefined;
  const begin = ({ touches }: TouchEvent): void => {
    start = touches.length === 1 ? touches[0] : undefined;
  };
  const end = ({ changedTouches: [touch], target }: TouchEvent): void => {
    if (!start || !touch) return;
    const [dx, dy] = [touch.clientX - start.clientX, touch.clientY - start.clientY];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy))
      turn(dx < 0 ? 1 : -1, target as Element);
  };
  document.addEventListener('touchstart', begin, { passive: true });
  document.addEventListener('touchend', end, { passive: true });
  return () => {
    document.removeEventListener('touchstart', begin);
    document.removeEventListener('touchend', end);
  };
}
