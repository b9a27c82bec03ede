import type { Locator, Page } from '@playwright/test';
import { SCHEMES, expectNoAxeViolations } from './support/axe.ts';
import { expect, test } from './support/large.ts';
import { settle } from './support/story.ts';

// One worker, so that the copy is built once; what depends on the width is tried at two.
test.describe.configure({ mode: 'default' });

const CHARTS = ['tellings', 'claims'];
const WIDTHS = [390, 1360];
const blocks = (page: Page): Locator => page.locator('section.block:visible');
const group = (page: Page): Locator => page.getByRole('combobox').first();
const outlet = (page: Page): Locator => page.getByRole('combobox', { name: 'Outlet' });

/** The cells of a grid’s first row that anyone is told of. */
const firstRow = (grid: Locator): Locator =>
  grid
    .getByRole('row')
    .filter({ has: grid.page().getByRole('gridcell') })
    .first()
    .getByRole('gridcell');

/** Chooses as whoever has only keys does: down through the list. */
async function choose(page: Page, list: Locator, presses: number): Promise<void> {
  await list.focus();
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
}

for (const id of CHARTS) {
  test.describe(`the chart “${id}” with a lot of content`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/chart/${id}/`);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('shows one group of those that a list offers, chosen by keyboard', async ({ page }) => {
        const titles = await blocks(page).getByRole('heading', { level: 2 }).allTextContents();
        expect(titles.length).toBeGreaterThan(2);
        await page.getByRole('link').first().focus();
        await page.keyboard.press('Tab');
        await expect(group(page)).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await expect(blocks(page).getByRole('heading')).toHaveText([titles[1] ?? '']);
        await group(page).selectOption({ index: 0 });
        await expect(blocks(page)).toHaveCount(titles.length);
      });

      test('shows one outlet of those that a list offers, in every group', async ({ page }) => {
        const grid = page.getByRole('grid').first();
        expect(await firstRow(grid).count()).toBe(20);
        await page.getByRole('link').first().focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await expect(outlet(page)).toBeFocused();
        await choose(page, outlet(page), 8);
        const name = (await outlet(page).locator('option').nth(8).textContent()) ?? '';
        for (const one of await page.getByRole('grid').all()) {
          await expect(one.getByRole('columnheader')).toHaveCount(1);
          await expect(one.getByRole('columnheader')).toHaveAccessibleName(name);
          await expect(firstRow(one)).toHaveCount(1);
          await expect(firstRow(one)).toHaveAccessibleName(new RegExp(`^${name}`));
        }
        // What is left stands beside the labels, and nothing is left to scroll to.
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 860 });
          const box = page.locator('.box:visible').first();
          const [cell, around] = [await firstRow(grid).boundingBox(), await box.boundingBox()];
          const place = (cell?.x ?? NaN) - (around?.x ?? NaN);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(410);
          const beyond = await box.evaluate(
            ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
          );
          expect(beyond).toBe(0);
        }
      });
    });

    for (const width of WIDTHS)
      test(`keeps the names and the labels in sight at ${width} px while its marks are scrolled`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 300 });
        const box = page.locator('.box:visible').first();
        const places = (): Promise<number[]> =>
          box.evaluate((element) => {
            const { left, top } = element.getBoundingClientRect();
            const of = (selector: string): DOMRect =>
              [...element.querySelectorAll(selector)].at(-1)?.getBoundingClientRect() ??
              new DOMRect();
            return [
              of('.head').top - top,
              of('.labels text').left - left,
              of('[role=gridcell]').left - left,
              of('.head text').right - left,
            ];
          });
        const [head = NaN, label = NaN, cell = NaN, name = NaN] = await places();
        const [down, right] = await box.evaluate((element) => {
          element.scrollTo(300, 100);
          return [element.scrollTop, element.scrollLeft];
        });
        expect(down).toBeGreaterThan(0);
        expect(right).toBeGreaterThan(0);
        const near = (values: number[]): number[] => values.map((value) => Math.round(value));
        expect(near(await places())).toEqual(near([head, label, cell - right, name - right]));
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBe(0);
      });

    for (const width of WIDTHS)
      test(`is explored by keyboard at ${width} px, and no mark with the focus is under a name or a label`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 860 });
        const grid = page.getByRole('grid').nth(1);
        await grid.scrollIntoViewIfNeeded();
        const stop = grid.locator('[tabindex="0"]');
        await expect(stop).toHaveAttribute('data-at', '0:0');
        await stop.focus();
        const { keyboard } = page;
        await keyboard.press('Control+End');
        for (const key of ['ArrowUp', 'ArrowLeft'])
          for (let press = 0; press < 12; press += 1) {
            await keyboard.press(key);
            const covered = await page.evaluate(() => {
              const cell = document.activeElement;
              if (!cell) return 'nothing';
              const { left, right, top, bottom } = cell.getBoundingClientRect();
              const corners = [left + 3, right - 3].flatMap((x) =>
                [top + 3, bottom - 3].map((y) => document.elementFromPoint(x, y)),
              );
              return corners.every((at) => at === cell) ? '' : cell.getAttribute('data-at');
            });
            expect(covered).toBe('');
          }
        await keyboard.press('Enter');
        const panel = blocks(page).nth(1).locator('[aria-live]');
        await expect(panel.getByRole('button', { name: 'Close' })).toBeVisible();
        await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(1);
        await keyboard.press('Escape');
        await expect(panel.getByRole('button', { name: 'Close' })).toHaveCount(0);
      });

    test('leads the keys through the one column that a filter leaves', async ({ page }) => {
      const grid = page.getByRole('grid').first();
      await expect(grid.locator('[tabindex="0"]')).toHaveAttribute('data-at', '0:0');
      await outlet(page).selectOption({ index: 4 });
      const stop = grid.locator('[tabindex="0"]');
      await expect(stop).toHaveAttribute('data-at', '0:3');
      await stop.focus();
      for (const [key, at] of [
        ['ArrowRight', '0:3'],
        ['ArrowDown', '1:3'],
        ['Home', '1:3'],
        ['Control+Home', '0:3'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.locator(':focus')).toHaveAttribute('data-at', at);
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
      await outlet(page).selectOption({ index: 5 });
      await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
      await expect(grid.locator('[aria-selected]')).toHaveCount(0);
    });

    for (const [colorScheme, expectNoViolations] of SCHEMES) {
      test.describe(`in the ${colorScheme} scheme`, () => {
        test.use({ colorScheme });

        test('has nothing that axe finds wrong', async ({ page }) => {
          await expectNoViolations(page, '.filter, .block:nth-of-type(2)');
        });
      });
    }
  });
}

test.describe('the story with a lot of content', () => {
  test('shows the most printed quotes and leads to all of them, with their filters', async ({
    page,
  }) => {
    await page.goto('/');
    const shown = await page.locator('article.quote').count();
    expect(shown).toBeLessThan(25);
    await expect(page.locator('#quotes-all')).toHaveCount(0);
    const all = page.getByRole('link', { name: /^All quotes/ });
    // What comes near the screen is laid out only then, and moves the link that was jumped to.
    await all.scrollIntoViewIfNeeded();
    await settle(page);
    await all.click();
    await expect(page).toHaveURL(/\/quotes\/$/);
    expect(await page.locator('article.quote').count()).toBeGreaterThan(shown);
    await page
      .getByRole('navigation', { name: 'Filter the quotes' })
      .getByRole('listitem')
      .first()
      .getByRole('link')
      .click();
    await expect(page.locator('.chosen:visible')).toHaveCount(1);
    await expectNoAxeViolations(page);
  });

  test('leaves out the drawings that it has no room for, and leads to them', async ({ page }) => {
    await page.goto('/');
    const chart = page.locator('#chart-tellings');
    await expect(chart.locator('svg')).toHaveCount(0);
    await expect(chart.locator('a[href="/chart/tellings/"]')).toBeVisible();
  });
});
