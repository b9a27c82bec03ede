import { SCHEMES } from './support/axe.ts';
import { charts, drawnTexts, overlaps } from './support/charts.ts';
import { cellAt, cellNames, find, goTo, openExplorer, panelOf } from './support/explorer.ts';
import { expect, ONCE, test } from './support/test.ts';

const explorable = charts.filter(({ kind }) => kind === 'tellings' || kind === 'claims');

for (const { id } of explorable) {
  test.describe(`the marks of the chart “${id}”`, () => {
    test(
      'are one stop of the Tab key, and the arrow keys lead from one to the next',
      ONCE,
      async ({ page }) => {
        const grid = await openExplorer(page, id);
        const names = await cellNames(grid);
        const last = (names[0]?.length ?? 0) - 1;
        const focused = page.locator(':focus');
        const expectAt = async (row: number, column: number): Promise<void> => {
          await expect(focused).toHaveAccessibleName(names[row]?.[column] ?? '');
          expect(await cellAt(grid, row, column).evaluate((cell) => cell.matches(':focus'))).toBe(
            true,
          );
        };
        await page.getByRole('link').first().focus();
        await page.keyboard.press('Tab');
        await expectAt(0, 0);
        for (const [key, row, column] of [
          ['ArrowRight', 0, 1],
          ['ArrowDown', 1, 1],
          ['ArrowDown', 2, 1],
          ['ArrowUp', 1, 1],
          ['End', 1, last],
          ['ArrowRight', 1, last],
          ['ArrowLeft', 1, last - 1],
          ['Home', 1, 0],
          ['ArrowLeft', 1, 0],
          ['Control+End', names.length - 1, last],
          ['Control+Home', 0, 0],
          ['ArrowUp', 0, 0],
        ] as const) {
          await page.keyboard.press(key);
          await expectAt(row, column);
        }
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        expect(await grid.evaluate((root) => root.contains(document.activeElement))).toBe(false);
        await page.keyboard.press('Shift+Tab');
        await expectAt(1, 0);
      },
    );

    test(
      'open with Enter or Space and close with Esc, which leaves the focus where it was',
      ONCE,
      async ({ page }) => {
        const grid = await openExplorer(page, id);
        const panel = panelOf(page);
        const hint = await panel.innerText();
        for (const key of ['Enter', 'Space']) {
          const cell = await goTo(grid, 1, 1);
          await page.keyboard.press(key);
          await expect(cell).toHaveAttribute('aria-selected', 'true');
          await expect(panel.getByRole('button', { name: 'Close' })).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(panel).toHaveText(hint);
          await expect(cell).toBeFocused();
          await expect(grid.locator('[aria-selected=true]')).toHaveCount(0);
        }
      },
    );

    test('close from inside the panel, by its button and by Esc', ONCE, async ({ page }) => {
      const grid = await openExplorer(page, id);
      const close = page.getByRole('button', { name: 'Close' });
      for (const key of ['Enter', 'Escape']) {
        const cell = await goTo(grid, 0, 1);
        await page.keyboard.press('Enter');
        await close.focus();
        await page.keyboard.press(key);
        await expect(close).toBeHidden();
        await expect(cell).toBeFocused();
      }
    });

    test('open by a tap or a click, and the next one takes the place of the first', async ({
      page,
      hasTouch,
    }) => {
      const grid = await openExplorer(page, id);
      const headings = grid.getByRole('columnheader');
      for (const [row, column] of [
        [0, 0],
        [2, 3],
      ] as const) {
        const cell = cellAt(grid, row, column);
        await (hasTouch ? cell.tap() : cell.click());
        await expect(cell).toHaveAttribute('aria-selected', 'true');
        await expect(grid.locator('[aria-selected=true]')).toHaveCount(1);
        const outlet = await headings.nth(column).getAttribute('aria-label');
        await expect(panelOf(page)).toContainText(outlet ?? 'no outlet');
        const box = await cell.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });

    test('are never behind the open panel when an arrow key leads to them', async ({ page }) => {
      const grid = await openExplorer(page, id);
      const rows = await cellNames(grid);
      await goTo(grid, 0, 0);
      await page.keyboard.press('Enter');
      for (let row = 1; row < rows.length; row += 1) {
        await page.keyboard.press('ArrowDown');
        const covered = await page.evaluate(() => {
          const box = document.activeElement?.getBoundingClientRect();
          const panel = document.querySelector('.chart [aria-live]')?.getBoundingClientRect();
          return (box?.bottom ?? 0) - Math.min(panel?.top ?? 0, innerHeight);
        });
        expect(covered, `row ${String(row)}`).toBeLessThanOrEqual(1);
      }
    });

    for (const [colorScheme, expectNoViolations] of SCHEMES) {
      test.describe(`in the ${colorScheme} scheme`, () => {
        test.use({ colorScheme });

        test(
          'have a panel in which axe finds nothing wrong and nothing is cut',
          ONCE,
          async ({ page }) => {
            await page.setViewportSize({ width: 320, height: 640 });
            const grid = await openExplorer(page, id);
            await cellAt(grid, 0, 3).click();
            await expect(panelOf(page).getByRole('button', { name: 'Close' })).toBeVisible();
            await expectNoViolations(page, '.chart');
            // It scrolls downwards where it is short of room, and never sideways.
            const beyond = await panelOf(page).evaluate(
              ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
            );
            expect(beyond).toBe(0);
            expect(overlaps(await drawnTexts(page))).toEqual([]);
          },
        );
      });
    }
  });
}

test(
  'a printing that differs opens beside the reference wording, with its own words marked',
  ONCE,
  async ({ page }) => {
    const chart = charts.find(({ kind }) => kind === 'tellings');
    const grid = await openExplorer(page, chart?.id ?? '');
    const [row, column] = await find(grid, /printed differently/);
    await goTo(grid, row, column);
    await page.keyboard.press('Enter');
    const wordings = panelOf(page).locator('blockquote');
    const words = (await grid.getByRole('rowheader').nth(row).getAttribute('aria-label')) ?? '';
    await expect(panelOf(page)).toContainText('Reference wording');
    await expect(wordings.first()).toHaveText(words);
    await expect(wordings.nth(1)).not.toHaveText(words);
    await expect(wordings.locator('mark').first()).toBeVisible();
  },
);

test(
  'a point opens with the outlet’s words in quotation marks, what it does and where',
  ONCE,
  async ({ page }) => {
    const chart = charts.find(({ kind }) => kind === 'claims');
    const grid = await openExplorer(page, chart?.id ?? '');
    await goTo(grid, ...(await find(grid, /contradicts/)));
    await page.keyboard.press('Enter');
    await expect(panelOf(page).locator('blockquote').first()).toHaveText(/^“[^“”]+”$/);
    await expect(panelOf(page)).toContainText(/Paragraph \d+: contradicts/);
  },
);

test.describe('where the script of the explorer does not come', ONCE, () => {
  test.use({ expectedErrors: [/Failed to (?:load resource|fetch dynamically imported)/] });

  test('the panel below the marks does not ask for it', async ({ page }) => {
    await page.route('**/_astro/Explorer*.js', (route) => route.abort());
    await page.goto('/chart/claims/');
    const hint = page.getByText('Select a mark to read the words.', { exact: true });
    await expect(hint).toBeAttached();
    await page.locator('section.block').first().scrollIntoViewIfNeeded();
    await expect(hint).toBeHidden();
    await expect(page.getByRole('grid').first()).toBeVisible();
  });
});
