import { test as base, expect } from '@playwright/test';
import { serve } from '../../../src/cli/serve.ts';
import { waitForFonts } from '../../../src/cli/browser/wait-for-fonts.ts';

/** Of tests that are run also on a build that stands in a folder of its host. */
export const IN_A_FOLDER = { tag: '@in-a-folder' };

/**
 * Of tests whose outcome cannot depend on the window, because they look at files, at words or at what
 * a script does, or set the window themselves: they are run once, as on a computer.
 */
export const ONCE = { tag: '@once' };

/** What a test may allow in so far as it is about just that. */
interface Options {
  /** Origins besides the site's own that a page may ask, for instance a host of an embed. */
  allowedOrigins: string[];
  /** Console errors that belong to the test, for instance a 404 asked for on purpose. */
  expectedErrors: RegExp[];
  /** Whether pages wait for their fonts, as they do for most readers. */
  patientFonts: boolean;
}

export interface Site {
  /** The folder of another build than that in `dist/`, which is then served for each worker. */
  built: string;
  /** Where that one is, with a slash at the end. */
  own: string | undefined;
}

/**
 * Playwright's `test`, failing also when any page of the test asks another origin for something,
 * logs a console error or throws without catching. An address that begins with `./` is below the site,
 * wherever that stands: such tests hold for every build.
 */
export const test = base.extend<Options & { noTrouble: undefined }, Site>({
  built: ['', { option: true, scope: 'worker' }],
  own: [
    async ({ built }, use) => {
      if (built === '') return use(undefined);
      const { address, close } = await serve(built);
      await use(`${address}/`);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ own, baseURL }, use) => use(own ?? baseURL),
  allowedOrigins: [[], { option: true }],
  expectedErrors: [[], { option: true }],
  patientFonts: [true, { option: true }],
  noTrouble: [
    async ({ context, baseURL, allowedOrigins, expectedErrors, patientFonts }, use) => {
      if (patientFonts) await waitForFonts(context);
      const trouble: string[] = [];
      const origins = new Set(
        [baseURL, ...allowedOrigins].map((url) => url && new URL(url).origin),
      );
      const note = (kind: string, text: string): void => {
        if (!expectedErrors.some((pattern) => pattern.test(text))) trouble.push(`${kind}: ${text}`);
      };
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && !origins.has(origin)) {
          note('request to another origin', request.url());
        }
      });
      context.on('console', (message) => {
        const { url, lineNumber } = message.location();
        if (message.type() === 'error') {
          note('console error', `${message.text()} (${url}:${String(lineNumber)})`);
        }
      });
      context.on('weberror', (error) => {
        note('uncaught', error.error().stack ?? error.error().message);
      });
      await use(undefined);
      // What is still being fetched when the test has seen enough is none of its affairs.
      for (const routed of [context, ...context.pages()])
        await routed.unrouteAll({ behavior: 'ignoreErrors' });
      expect(trouble, 'trouble on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
