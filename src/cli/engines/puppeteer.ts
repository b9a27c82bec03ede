import puppeteer, { type Browser, type Frame, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowser } from '../browser.ts';
import type { Session, SessionOptions } from './session.ts';

/** The browser that runs, and how it was started. */
interface Running {
  how: string;
  browser: Browser;
}

/** Keeps a browser between sessions, since Firefox takes seconds to come and as long to go. */
export class KeptBrowser {
  #running: Running | undefined;

  /** The browser that is running if it was started the same way, else a new one in its place. */
  async start(options: LaunchOptions): Promise<Browser> {
    const how = JSON.stringify(options);
    if (this.#running?.how !== how) {
      await this.stop();
      this.#running = { how, browser: await puppeteer.launch(options) };
    }
    return this.#running.browser;
  }

  async stop(): Promise<void> {
    const { browser } = this.#running ?? {};
    this.#running = undefined;
    await browser?.close();
  }
}

/** Opens a window of the Chromium of this machine or that of the packages. */
export async function startChromium(kept: KeptBrowser, options: SessionOptions): Promise<Session> {
  const { executablePath, args } = await findBrowser();
  const browser = await kept.start({ executablePath, args, defaultViewport: null });
  const page = await newPage(browser, options);
  if (!options.script) await page.setJavaScriptEnabled(false);
  const client = await page.createCDPSession();
  // Puppeteer itself knows no forced colours.
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: options.scheme },
      { name: 'prefers-reduced-motion', value: options.reducedMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: options.forcedColours ? 'active' : '' },
    ],
  });
  return sessionOf(browser, page);
}

/** Opens a window of the Firefox at a path. */
export async function startFirefox(
  kept: KeptBrowser,
  executablePath: string,
  options: SessionOptions,
): Promise<Session> {
  const browser = await kept.start({
    browser: 'firefox',
    executablePath,
    defaultViewport: null,
    extraPrefsFirefox: {
      'browser.shell.checkDefaultBrowser': false,
      'javascript.enabled': options.script,
      'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
      // As on phones, so that a page is as wide as its window.
      'ui.useOverlayScrollbars': 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      // 0: as the system says, which is no high contrast here; 2: always the reader's own colours.
      'browser.display.document_color_use': options.forcedColours ? 2 : 0,
    },
  });
  return sessionOf(browser, await newPage(browser, options));
}

/** A page that shares nothing with those before it. */
async function newPage(browser: Browser, options: SessionOptions): Promise<Page> {
  const { width, height, zoom } = options;
  const page = await (await browser.createBrowserContext()).newPage();
  // In these browsers zoom is nothing but fewer and larger CSS pixels.
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  return page;
}

async function sessionOf(browser: Browser, page: Page): Promise<Session> {
  const frameIn = async (selectors: string): Promise<Frame> => {
    let frame = page.mainFrame();
    for (const selector of selectors.split(' >> ')) {
      const inner = await (await frame.waitForSelector(selector))?.contentFrame();
      if (!inner) throw new Error(`There is no frame in ${selector}.`);
      frame = inner;
    }
    return frame;
  };
  return {
    version: (await browser.version()).replace(/^.*\//, ''),
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    // Puppeteer's own types know these functions by their parameters alone.
    evaluate: (run, ...args) => page.evaluate(run as never, ...args),
    evaluateIn: async (selector, run, ...args) =>
      (await frameIn(selector)).evaluate(run as never, ...args),
    press: (key) => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(x, y),
    wheel: async (x, y, by) => {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: by });
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
    close: () => page.browserContext().close(),
  };
}
