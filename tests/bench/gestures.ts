import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Gesture } from './visit.ts';

/** How a reader scrolls. */
export interface Scroll {
  gesture: Gesture;
  /** CSS pixels a second; for a finger while it is on the screen. */
  speed: number;
  /** The most to scroll, in CSS pixels. */
  most: number;
}

/** Who is no further from the end than this has reached it, in CSS pixels. */
export const AT_END = 2;

/**
 * Scrolls down, to the end of the page at most, as a reader does: through the browser's own input,
 * so that the compositor moves the page and the script only hears of it.
 * @returns how far, in CSS pixels
 * @throws when the page does not move
 */
export async function scrollDown(
  page: Page,
  session: CDPSession,
  { gesture, speed, most }: Scroll,
): Promise<number> {
  const move = gesture === 'wheel' ? wheel : swipe;
  const position = (): Promise<{ top: number; left: number }> =>
    page.evaluate(() => {
      const end = document.documentElement.scrollHeight - innerHeight;
      return { top: scrollY, left: end - scrollY };
    });
  const { top: began, left: way } = await position();
  // A page may grow while it is scrolled through.
  for (let [top, left] = [began, way]; left > AT_END && top - began < most;) {
    await move(page, session, speed, Math.min(left, most - (top - began)));
    const now = await position();
    if (now.top <= top) throw new Error(`The page stays ${left} px above its end.`);
    ({ top, left } = now);
  }
  return (await position()).top - began;
}

/** Where a hand is: in the middle of the window, in CSS pixels. */
function middle(page: Page): { x: number; y: number } {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: width / 2, y: height / 2 };
}

async function wheel(
  page: Page,
  session: CDPSession,
  speed: number,
  distance: number,
): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    ...middle(page),
    yDistance: -distance,
    speed,
    preventFling: true,
    gestureSourceType: 'mouse',
  });
}

/**
 * One finger over the middle of the screen, lifted while it moves: the page goes on by itself until
 * the next swipe. Chromium's own synthetic touch gesture sends no moves where there is no screen.
 */
async function swipe(page: Page, session: CDPSession, speed: number): Promise<void> {
  const { x, y } = middle(page);
  const [from, to] = [y * 1.6, y * 0.4];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch('touchStart', from);
  const began = performance.now();
  for (let at = from; at > to;) {
    await wait(1000 / 60);
    at = Math.max(to, from - ((performance.now() - began) / 1000) * speed);
    await touch('touchMove', at);
  }
  await touch('touchEnd');
}
