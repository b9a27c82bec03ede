import { filtersOf } from '../../src/quotes/filters.ts';
import { quotesOf } from '../../src/quotes/quote.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { content } from './support/charts.ts';
import { expect, test } from './support/test.ts';

const quotes = quotesOf(content);
const { themes, outlets } = filtersOf(quotes);
const opened = quotes.find(({ printings }) => printings.length > 2) ?? quotes[0];

test.describe('the wall of quotes without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every quote, and by an address only those of a theme or an outlet', async ({
    page,
  }) => {
    await page.goto('/#quotes');
    await expect(page.locator('.wall .quote:visible')).toHaveCount(quotes.length);
    for (const { id, count } of [...themes, ...outlets]) {
      await page.goto(`/#${id}`);
      await expect(page.locator('.wall .quote:visible'), id).toHaveCount(count);
    }
  });

  test('is filtered by its links, and the way back undoes it', async ({ page }) => {
    const [theme] = themes;
    await page.goto('/');
    await page.locator(`.filters a[href="#${theme?.id ?? ''}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#${theme?.id ?? ''}$`));
    await expect(page.locator('.wall .quote:visible')).toHaveCount(theme?.count ?? 0);
    await expect(page.locator(`#${theme?.id ?? ''}`)).toBeInViewport();
    await page.getByRole('link', { name: 'Show all' }).click();
    await expect(page.locator('.wall .quote:visible')).toHaveCount(quotes.length);
    await page.goBack();
    await expect(page.locator('.wall .quote:visible')).toHaveCount(theme?.count ?? 0);
  });

  test('opens a card to all its printings with a link to each passage', async ({ page }) => {
    await page.goto('/#quotes');
    const card = page.locator(`#quote-${opened?.id ?? ''}`);
    await card.getByText('All printings side by side').click();
    const printings = card.locator('.printings > li');
    await expect(printings).toHaveCount(opened?.printings.length ?? 0);
    for (const link of await printings.locator('.where a').all()) {
      await expect(link).toBeVisible();
      expect(await link.getAttribute('href')).toMatch(/^https?:\/\/[^#]+#:~:text=\S+$/);
    }
  });
});

test('a filter stays in the address while the reader reads on', async ({ page }) => {
  const [outlet] = outlets;
  await page.goto(`/#${outlet?.id ?? ''}`);
  await expect(page.locator('.wall .quote:visible')).toHaveCount(outlet?.count ?? 0);
  await page.locator('.wall .quote:visible').last().scrollIntoViewIfNeeded();
  await expect(page).toHaveURL(new RegExp(`#${outlet?.id ?? ''}$`));
});

for (const { id, printings, title } of quotes) {
  test(`the page of “${title}” is complete and accessible at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/quote/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.printings > li')).toHaveCount(printings.length);
    await expect(page.locator('.citations textarea')).toHaveCount(4);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await expectNoAxeViolations(page);
    const annotation = await page.request.get(`/quote/${id}.jsonld`);
    expect(annotation.ok()).toBe(true);
    expect(await annotation.json()).toMatchObject({ type: 'Annotation' });
  });
}

test.describe('a citation', () => {
  test('is copied at a press of its button', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/quote/${opened?.id ?? ''}/`);
    await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.getByLabel('BibTeX', { exact: true }).inputValue());
  });

  test('is selected where the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`/quote/${opened?.id ?? ''}/`);
    await page.getByRole('button', { name: 'Copy as Plain text' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Selected' })).toBeVisible();
    const selected = await page
      .getByRole('textbox', { name: 'Plain text' })
      .evaluate(
        (area: HTMLTextAreaElement) =>
          area.selectionEnd - area.selectionStart === area.value.length,
      );
    expect(selected).toBe(true);
  });
});
