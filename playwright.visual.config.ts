import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { findBrowser } from './src/cli/browser.ts';
import { isUpdate, results } from './tests/visual/support/places.ts';

/** Nothing of the machine: other browsers draw letters otherwise, and so does smoothing for LCDs. */
const { executablePath, args } = await findBrowser('packaged');
const json = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1360, height: 860 } };
const still = { reducedMotion: 'no-preference', contrast: 'no-preference' } as const;
const plain = { contextOptions: { ...still, forcedColors: 'none' } } as const;
const forced = { contextOptions: { ...still, forcedColors: 'active' } } as const;

/** The project names are the folders of the baseline. */
const looks = [
  { name: 'phone-day', use: { ...phone, ...plain, colorScheme: 'light' } },
  { name: 'desktop-day', use: { ...desktop, ...plain, colorScheme: 'light' } },
  { name: 'phone-night', use: { ...phone, ...plain, colorScheme: 'dark' } },
  { name: 'phone-forced', use: { ...phone, ...forced, colorScheme: 'light' } },
] as const;

export default defineConfig({
  ...base,
  testDir: 'tests/visual',
  outputDir: results,
  reporter: [
    ['list'],
    ...(json === undefined ? [] : [['json', { outputFile: json }] as const]),
    ['./tests/visual/support/reporter.ts'],
  ],
  use: {
    ...base.use,
    launchOptions: { executablePath, args: [...args, '--disable-lcd-text'] },
    deviceScaleFactor: 1,
  },
  projects: [
    ...looks.map((look) => ({ ...look, testMatch: 'scenes.test.ts' })),
    {
      name: 'paper',
      testMatch: 'paper.test.ts',
      use: { ...desktop, ...plain, colorScheme: 'light' },
    },
    // What the baseline itself must be is asked once it is made.
    ...(isUpdate ? [] : [{ name: 'baseline', testMatch: 'baseline.test.ts' }]),
  ],
});
