import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe.ts';
import { expect, IN_A_FOLDER, ONCE, test } from './support/test.ts';

// A page whose requests are held up has no known place in the network, and its frames get no fonts.
test.use({ patientFonts: false });

const areas = (root: Page | Locator): Locator => root.locator('.snippet textarea:visible');
const preview = (page: Page): ReturnType<Page['frameLocator']> =>
  page.frameLocator('iframe[title="Preview"]').frameLocator('iframe');

test.describe('the page of embeds', () => {
  test(
    'shows what to copy for the chosen piece, place and look, as it will be',
    { tag: [IN_A_FOLDER.tag, ONCE.tag] },
    async ({ page }) => {
      await page.goto('./embed/');
      await page.locator('[name=piece]').selectOption('quote/wild-time');
      await page.getByLabel('Light').selectOption('dark');
      await expect(areas(page)).toHaveValue(/embed\/v1\/quote\/wild-time\/\?theme=dark/);
      await page.getByRole('radio', { name: 'With the loader' }).check();
      await expect(areas(page)).toHaveValue(
        /<script async src="[^"]+\/loader\.\w+\.js" integrity="sha384-/,
      );
      await page.getByRole('radio', { name: 'WordPress, Ghost' }).check();
      await expect(areas(page)).toHaveCount(2);
      await page.locator('iframe[title="Preview"]').scrollIntoViewIfNeeded();
      await expect(preview(page).locator('blockquote')).toContainText('I had a wild time');
    },
  );

  test('offers only what a piece has', ONCE, async ({ page }) => {
    await page.goto('./embed/');
    const piece = page.locator('[name=piece]');
    const places = page.locator('.hosts label:visible');
    await expect(places.filter({ hasText: 'Newsletter' })).toHaveCount(0);
    await expect(page.getByLabel('First step')).toBeVisible();
    await piece.selectOption('quote/wild-time');
    await expect(places.filter({ hasText: 'Newsletter' })).toHaveCount(1);
    await expect(places.filter({ hasText: 'Figures' })).toHaveCount(0);
    await expect(page.getByLabel('First step')).toBeHidden();
    await page.getByRole('radio', { name: 'Newsletter' }).check();
    await piece.selectOption('chart/words');
    await expect(areas(page)).toHaveValue(/^<iframe/);
  });

  test('previews a frame at three widths without going over the edge', async ({ page }) => {
    await page.goto('./embed/#chart/words');
    for (const width of [320, 768, 1280]) {
      await page.getByRole('radio', { name: `${width} px` }).check();
      const window = page.locator('iframe[title="Preview"]');
      expect(
        await window.evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.innerWidth),
      ).toBe(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });

  test('keeps its styles inside a page of wild ones', ONCE, async ({ page }) => {
    await page.goto('./embed/#quote/wild-time');
    await page.locator('iframe[title="Preview"]').scrollIntoViewIfNeeded();
    const words = preview(page).locator('blockquote');
    await expect(words).toBeVisible();
    expect(await words.evaluate((node) => getComputedStyle(node).fontFamily)).toContain(
      'Newsreader',
    );
    expect(await words.evaluate((node) => getComputedStyle(node).textTransform)).toBe('none');
  });

  test('has no fault that axe finds', async ({ page }) => {
    await page.goto('./embed/');
    // A piece has landmarks of its own, as any page in a frame; it is looked at where it is made.
    await expectNoAxeViolations(page, undefined, 'iframe');
  });
});

test.describe('a piece’s own page', ONCE, () => {
  test('opens what to copy in a dialog, by keys alone, and gives the focus back', async ({
    page,
  }) => {
    await page.goto('./quote/wild-time/');
    const opener = page.getByRole('button', { name: 'Use this quote on your page' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Use this quote on your page' });
    await expect(dialog).toBeVisible();
    await expect(areas(dialog)).toHaveValue(/^<iframe[^>]+quote\/wild-time/);
    await dialog.getByRole('radio', { name: 'Any page' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(areas(dialog)).toHaveValue(/loader/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('is where the story’s links to it lead', IN_A_FOLDER, async ({ page }) => {
    await page.goto('./scene/click/#use');
    await expect(
      page.getByRole('button', { name: 'Use this scene on your page' }),
    ).toBeInViewport();
    await page.goto('./');
    await expect(page.locator('a[href$="/scene/click/#use"]')).toHaveCount(1);
    await expect(page.locator('a[href$="/chart/words/#use"]')).toHaveCount(1);
  });
});

test(
  'the snippet is copied at a press, or selected where that is not allowed',
  ONCE,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./embed/');
    await page.getByRole('button', { name: 'Copy as Frame', exact: true }).click();
    const shown = await areas(page).inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  },
);

test.describe('without script', ONCE, () => {
  test.use({ javaScriptEnabled: false });

  test('everything to copy stands in text areas', IN_A_FOLDER, async ({ page }) => {
    await page.goto('./embed/');
    expect(await areas(page).count()).toBeGreaterThan(5);
    await page.goto('./quote/wild-time/');
    await page.getByText('Use this quote on your page', { exact: true }).first().click();
    expect(await areas(page).count()).toBeGreaterThan(5);
    await expect(areas(page).first()).toHaveValue(/^<iframe/);
  });
});
