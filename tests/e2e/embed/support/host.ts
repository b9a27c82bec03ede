import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from '../../support/test.ts';
import { startHost, type HostServer } from './host-server.ts';

/** The widths of hosts that everything is tried at. */
export const WIDTHS = [320, 768, 1280] as const;

interface HostPage {
  body: string;
  head?: string;
  headers?: Record<string, string>;
  /** Scripts of the host by path, as in `/pym.js`. */
  scripts?: Record<string, string>;
}

interface Embedding {
  /** Where the pieces are, without a slash at the end. */
  pieces: string;
  /** The address of the loader that the snippets name. */
  loader: string;
  /** Puts a page on the host and opens it. */
  open: (page: Page, host: HostPage) => Promise<void>;
}

/** `test` with a host page on another origin than the pieces; both are on this machine. */
export const test = base.extend<Embedding, { host: HostServer }>({
  host: [
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      host.close();
    },
    { scope: 'worker' },
  ],
  // Frames of another site are fetched by the browser alone, which knows *.localhost.
  patientFonts: false,
  allowedOrigins: ({ pieces, host }, use) => use([pieces, host.address]),
  pieces: ({ baseURL }, use) =>
    use((baseURL ?? '').replace('//localhost', '//pieces.localhost').replace(/\/$/, '')),
  loader: async ({ pieces, baseURL }, use) => {
    const snippets = await (await fetch(new URL('./embed/', baseURL))).text();
    await use(`${pieces}${/\/embed\/v1\/loader\.\w+\.js/.exec(snippets)?.[0] ?? ''}`);
  },
  open: async ({ host: { address, files } }, use) => {
    files.clear();
    await use(async (page, { body, head = '', headers = {}, scripts = {} }) => {
      for (const [path, code] of Object.entries(scripts))
        files.set(path, { type: 'text/javascript', body: code, headers });
      files.set('/', {
        type: 'text/html',
        headers,
        body: `<!doctype html><html lang="en"><head><title>Host</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
      });
      await page.goto(`${address}/`);
    });
  },
});

export { expect };

/** The frame of a piece on the open page, once it is loaded. */
export async function frameOf(page: Page, selector = 'iframe'): Promise<Frame> {
  const element = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`no frame in ${selector}`);
  await frame.waitForLoadState('load');
  return frame;
}

/** Gives what is in a frame a height, in px, as if the piece were as high as that. */
export async function makeHigh(frame: Frame, height: number): Promise<void> {
  await frame.evaluate((px) => {
    document.body.style.cssText = `height:${String(px)}px;contain:paint`;
  }, height);
}

/** Expects a frame to get a height on its host, in px. */
export async function expectHeight(page: Page, height: number, selector = 'iframe'): Promise<void> {
  await expect
    .poll(() => page.locator(selector).evaluate((frame: HTMLElement) => frame.offsetHeight))
    .toBe(height);
}

/** Collects the messages that come to the host, of those that have a type or a name of ours. */
export const LISTENING = `<script>
  window.said = [];
  addEventListener('message', ({ data, origin, source }) => window.said.push({ data, origin, top: source === window }));
</script>`;

/** Waits until the page and its frames have drawn twice. */
export const drawn = (page: Page | Frame): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            done();
          }),
        );
      }),
  );

/**
 * Waits until a page that is `LISTENING` has heard all that a frame has said so far: messages of one
 * frame come in order, but not before anything that is asked of the page meanwhile.
 */
export async function heardAll(page: Page, frame: Frame): Promise<void> {
  const last = `last ${String(Math.random())}`;
  await frame.evaluate((words) => {
    parent.postMessage(words, '*');
  }, last);
  await page.waitForFunction(
    (words) =>
      (window as unknown as { said: { data: unknown }[] }).said.some(({ data }) => data === words),
    last,
  );
}
