import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Device, Gesture } from './visit.ts';

/** A brisk reader, in CSS pixels a second. */
export const READING = 1500;

/** A page that is being scrolled, and how. */
export interface Scroll {
  page: Page;
  session: CDPSession;
  device: Device;
  gesture: Gesture;
  /** CSS pixels a second; for a finger while it is on the screen. */
  speed: number;
  /** The most to scroll, in CSS pixels. */
  most: number;
}

/**
 * Scrolls down, to the end of the page at most, as a reader does: through the browser's own input,
 * so that the compositor moves the page and the script only hears of it.
 * @returns how far, in CSS pixels
 * @throws when the page does not move
 */
export async function scrollDown(scroll: Scroll): Promise<number> {
  const { page, most, gesture } = scroll;
  const began = await position(page);
  let last = -1;
  let { top, end } = began;
  // A page may grow while it is scrolled through.
  while (end - top > 2 && top - began.top < most) {
    if (top <= last) throw new Error(`The page stays at ${top} of ${end} px.`);
    last = top;
    const left = Math.min(end - top, most - (top - began.top));
    await (gesture === 'wheel' ? wheel(scroll, left) : swipe(scroll));
    ({ top, end } = await position(page));
  }
  return top - began.top;
}

const position = (page: Page): Promise<{ top: number; end: number }> =>
  page.evaluate(() => ({
    top: scrollY,
    end: document.documentElement.scrollHeight - innerHeight,
  }));

async function wheel(
  { session, device: { width, height }, speed }: Scroll,
  distance: number,
): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    x: width / 2,
    y: height / 2,
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
async function swipe({ session, device: { width, height }, speed }: Scroll): Promise<void> {
  const [from, to] = [height * 0.8, height * 0.2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: width / 2, y }],
    });
  await touch('touchStart', from);
  const began = performance.now();
  for (let y = from; y > to;) {
    await wait(1000 / 60);
    y = Math.max(to, from - ((performance.now() - began) / 1000) * speed);
    await touch('touchMove', y);
  }
  await touch('touchEnd');
}
