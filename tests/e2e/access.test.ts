import { SCHEMES } from './support/axe.ts';
import { scrollToStep, stageFrame } from './support/story.ts';
import { expect, ONCE, test } from './support/test.ts';

for (const [colorScheme, expectNoViolations] of SCHEMES) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong on the whole page', async ({ page }) => {
      // It walks through every node of a long page.
      await page.goto('/');
      await expectNoViolations(page);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('headings are in order and every scene has one', ONCE, async ({ page }) => {
    await page.goto('/');
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });
});

test(
  'every source mark leads to an entry of the list of sources, and the entry leads back',
  ONCE,
  async ({ page }) => {
    await page.goto('/');
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map((link) => decodeURIComponent(link.hash.slice(1)))
        .filter((id) => !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
    const mark = page.locator('.step .mark').first();
    const source = (await mark.getAttribute('href')) ?? '';
    await expect(page.locator(`${source} .uses a`).first()).toHaveAttribute('href', /^#/);
  },
);

test('the name stands on one screen with the non-confirmation, and not in the head of the page', async ({
  page,
}) => {
  await page.goto('/');
  expect(await page.locator('head').innerHTML()).not.toMatch(/duysak/i);
  await scrollToStep(page, 'the-name', 'read');
  await stageFrame(page, 'man');
  const card = page.locator('#the-name .card');
  await expect(card).toContainText('Twitter did not confirm the name');
  await expect(card).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#man .stage')).toContainText('Twitter declined to comment');
});
