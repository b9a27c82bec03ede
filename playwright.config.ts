import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';
import { FOLDER } from './tests/e2e/folder/site.ts';
import type { Site } from './tests/e2e/support/test.ts';

const { executablePath, args } = await findBrowser();
const desktop = { viewport: { width: 1360, height: 860 } };

/** What a telephone cannot change is looked at once, as on a computer; single tests say so with a tag. */
const once = [
  // Hosts have widths of their own, and what is built anew tries the widths itself.
  ...['embed/**', 'copies/**', 'folder/**', 'corrections.*', 'large.*', 'words.*'],
  // Editors sit at a desk.
  ...['admin.*', 'desk.*', 'dev.*'],
  // Files and paper are the same.
  ...['built.*', 'targets.*', 'sources-on-paper.*'],
  // These try the narrowest windows themselves.
  ...['quotes.*', 'sit-through.*'],
];

export default defineConfig<object, Pick<Site, 'built'>>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // Only what hangs is to fail for its time, and all that waits for something has a limit of its own.
  timeout: 120_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  use: {
    // Workers read this file when the server has said where it is.
    baseURL: process.env['E2E_SITE'] ?? 'http://localhost',
    launchOptions: { executablePath, args },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Emulating a scheme would hide what an embedded page inherits from its host.
    colorScheme: null,
    contextOptions: { reducedMotion: null, forcedColors: null, contrast: null },
    actionTimeout: 5_000,
    navigationTimeout: 15_000,
    trace: 'off',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: once,
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', testIgnore: 'folder/**', use: desktop },
    // The core once more, on a site that stands in a folder of its host.
    { name: 'build for a folder', testMatch: 'folder/build.ts' },
    {
      name: 'folder',
      dependencies: ['build for a folder'],
      grep: /@in-a-folder/,
      use: { ...desktop, built: FOLDER.built },
    },
  ],
  webServer: {
    // On a port that the system gives it: one that was looked for before may be taken by now.
    command: `"${process.execPath}" src/cli/serve.ts --port 0`,
    wait: { stdout: /The site is at (?<e2e_site>\S+)\/ / },
  },
});
