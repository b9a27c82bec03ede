import { test as base, expect } from '@playwright/test';
import type { DevServer } from './support/dev-server.ts';
import { runDevServer } from './support/with-dev-server.ts';

const REPORT = 'content/scenes/10-report.md';
const SENTENCE = 'Five tellings are not five witnesses.';
const CORRECTED = 'Five tellings have one witness.';

/** Playwright's own `test`: the development server's tools are no part of the site that is guarded. */
const test = base.extend<object, { dev: DevServer }>({
  dev: [runDevServer, { scope: 'worker', timeout: 120_000 }],
});

test.describe('while an editor writes', () => {
  test.describe.configure({ mode: 'serial' });

  test('a slip shows in the overlay with its file, line and way out, and is gone once it is mended', async ({
    page,
    dev,
  }) => {
    await page.goto(dev.address, { timeout: 60_000 });
    dev.change(REPORT, 'state: filling', 'state: filing');
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay.locator('#message-content')).toContainText(
      `${REPORT}:23:12 (unknown-state)`,
    );
    await expect(overlay.locator('#message-content')).toContainText('Did you mean filling?');
    await expect(overlay.locator('#code header h2')).toHaveText('scenes/10-report.md:23:12');
    const opened = page.waitForRequest(/__open-in-editor/);
    await page.route(/__open-in-editor/, (route) => route.fulfill({ body: '' }));
    await overlay.locator('.link').first().click();
    expect(new URL((await opened).url()).searchParams.get('file')).toBe(
      `${dev.folder}/${REPORT}:23:12`,
    );
    dev.change(REPORT, 'state: filing', 'state: filling');
    await expect(overlay).toHaveCount(0);
    await expect(page.getByText(SENTENCE).first()).toBeAttached();
  });

  test('a page that is opened while there are errors names all of them, and shows once they are mended', async ({
    page,
    dev,
  }) => {
    dev.change('content/outlets/bustle.yaml', 'kind: newsroom', 'knid: newsroom');
    dev.change('content/utterances/wild-time.yaml', 'speaker: contractor', 'speaker: contracter');
    await expect(async () => {
      expect((await page.goto(dev.address))?.status()).toBe(500);
    }).toPass();
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay.locator('#message-content')).toContainText(
      'content/outlets/bustle.yaml:3:1',
    );
    await expect(overlay.locator('#message-content')).toContainText(
      'content/utterances/wild-time.yaml:2:10',
    );
    dev.change('content/outlets/bustle.yaml', 'knid: newsroom', 'kind: newsroom');
    dev.change('content/utterances/wild-time.yaml', 'speaker: contracter', 'speaker: contractor');
    await expect(page.getByText(SENTENCE).first()).toBeAttached();
  });

  test('a saved sentence shows without losing the place', async ({ page, dev }) => {
    // The server sends fonts anew for each load, in time or too late, and with them lines lie otherwise.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(dev.address, { timeout: 60_000 });
    await page.getByText(SENTENCE).first().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
    await page.waitForFunction(() => {
      const before = scrollY;
      return new Promise((done) =>
        requestAnimationFrame(() => {
          done(scrollY === before);
        }),
      );
    });
    const before = await page.evaluate(() => scrollY);
    const began = performance.now();
    dev.change(REPORT, SENTENCE, CORRECTED);
    await expect(page.getByText(CORRECTED).first()).toBeAttached();
    console.log(`A saved sentence showed after ${Math.round(performance.now() - began)} ms.`);
    // A browser may round to the next pixel when it scrolls back.
    await expect
      .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before))
      .toBeLessThanOrEqual(1);
  });
});
