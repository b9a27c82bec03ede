import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { findBrowser } from '../../src/cli/browser.ts';
import { quietMachine } from './quiet.ts';

/** What a reader scrolls with. */
export type Gesture = 'wheel' | 'touch';

/** A machine to measure on. */
export interface Device {
  name: 'phone' | 'desktop';
  screen: Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor' | 'isMobile' | 'hasTouch'>;
  /** How many times slower the processor is made. */
  slowdown: number;
  /** What every request waits for, in ms, and bytes a second; -1 is as fast as can be. */
  line: { latency: number; downloadThroughput: number; uploadThroughput: number };
}

/** Bytes a second. */
const kbits = (rate: number): number => (rate * 1024) / 8;

/** The phone has the slow 4G of Lighthouse. */
export const devices: readonly [phone: Device, desktop: Device] = [
  {
    name: 'phone',
    screen: {
      viewport: { width: 412, height: 915 },
      deviceScaleFactor: 2.6,
      isMobile: true,
      hasTouch: true,
    },
    slowdown: 4,
    line: { latency: 562.5, downloadThroughput: kbits(1474.56), uploadThroughput: kbits(675) },
  },
  {
    name: 'desktop',
    screen: { viewport: { width: 1350, height: 940 } },
    slowdown: 1,
    line: { latency: 40, downloadThroughput: kbits(10_240), uploadThroughput: kbits(10_240) },
  },
];

/** The same screen with all that the measuring machine can give. */
export const atFullSpeed = (device: Device): Device => ({
  ...device,
  slowdown: 1,
  line: { latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
});

/**
 * Opens a page as the device, in a browser that was started for it and has nothing cached, waits
 * until the machine is quiet, and gives the still empty page and its session to `measure`.
 */
export async function visit<T>(
  { screen, slowdown, line }: Device,
  measure: (page: Page, session: CDPSession, browser: Browser) => Promise<T>,
): Promise<T> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const motion = { reducedMotion: 'no-preference', colorScheme: 'light' } as const;
    const page = await browser.newPage({ ...screen, ...motion });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await quietMachine();
    return await measure(page, session, browser);
  } finally {
    await browser.close();
  }
}
