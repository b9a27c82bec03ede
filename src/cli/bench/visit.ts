import type { Browser, CDPSession, Page } from '@playwright/test';
import { quietMachine } from './quiet.ts';
import { keepRecord } from './record.ts';

/** What a reader scrolls with. */
export type Gesture = 'wheel' | 'touch';

/** A machine to measure on; sizes in CSS pixels. */
export interface Device {
  name: 'phone' | 'desktop';
  width: number;
  height: number;
  pixelRatio: number;
  /** How many times slower the processor is made. */
  slowdown: number;
  /** What every request waits for, in ms, and bytes a second; -1 is as fast as can be. */
  line: { latency: number; downloadThroughput: number; uploadThroughput: number };
}

/** @param down kbit/s, as is `up` */
const throughput = (latency: number, down: number, up: number): Device['line'] => ({
  latency,
  downloadThroughput: (down * 1024) / 8,
  uploadThroughput: (up * 1024) / 8,
});

/** A phone of the lower middle on slow 4G, as Lighthouse has it, and a desk with a slow cable. */
export const devices: readonly [phone: Device, desktop: Device] = [
  {
    name: 'phone',
    width: 412,
    height: 915,
    pixelRatio: 2.6,
    slowdown: 4,
    line: throughput(562.5, 1474.56, 675),
  },
  {
    name: 'desktop',
    width: 1350,
    height: 940,
    pixelRatio: 1,
    slowdown: 1,
    line: throughput(40, 10_240, 10_240),
  },
];

/** The same screen with all that the measuring machine can give. */
export const atFullSpeed = (device: Device): Device => ({
  ...device,
  slowdown: 1,
  line: { latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
});

/** A phone has no mouse, but its wheel readings can be compared with a desktop's and other benches'. */
export const gesturesOf = ({ name }: Device): Gesture[] =>
  name === 'phone' ? ['wheel', 'touch'] : ['wheel'];

/**
 * Opens a fresh browser context (nothing cached) as the device, once the machine is quiet, and
 * gives the still empty page and its session to `measure`.
 */
export async function visit<T>(
  browser: Browser,
  { name, width, height, pixelRatio, slowdown, line }: Device,
  measure: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  await quietMachine();
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: pixelRatio,
    isMobile: name === 'phone',
    hasTouch: name === 'phone',
    reducedMotion: 'no-preference',
    colorScheme: 'light',
  });
  try {
    const page = await context.newPage();
    await keepRecord(page);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await measure(page, session);
  } finally {
    await context.close();
  }
}
