import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The names of a grid's cells, row by row, as assistive technology is told them. */
export const cellNames = (grid: Locator): Promise<string[][]> =>
  grid.evaluate((root) =>
    [...root.querySelectorAll('[role=row]')]
      .map((row) => [...row.querySelectorAll('[role=gridcell]')])
      .filter(({ length }) => length > 0)
      .map((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? '')),
  );

/** The cell of a grid in a row and a column, both counted from 0. */
export const cellAt = (grid: Locator, row: number, column: number): Locator =>
  grid
    .getByRole('row')
    .filter({ has: grid.page().getByRole('gridcell') })
    .nth(row)
    .getByRole('gridcell')
    .nth(column);

/** Puts the focus on a cell as a reader does: into the grid, then with the arrow keys. */
export async function goTo(grid: Locator, row: number, column: number): Promise<Locator> {
  await grid.locator('[tabindex="0"]').focus();
  const { keyboard } = grid.page();
  await keyboard.press('Control+Home');
  for (let down = 0; down < row; down += 1) await keyboard.press('ArrowDown');
  for (let right = 0; right < column; right += 1) await keyboard.press('ArrowRight');
  return cellAt(grid, row, column);
}

/** The place of the first cell whose name fits. */
export async function find(grid: Locator, name: RegExp): Promise<[row: number, column: number]> {
  const rows = await cellNames(grid);
  const row = rows.findIndex((cells) => cells.some((cell) => name.test(cell)));
  const column = rows[row]?.findIndex((cell) => name.test(cell));
  if (column === undefined) throw new Error(`no cell ${String(name)}`);
  return [row, column];
}

/** Opens a chart's page and waits until its first grid can be explored. */
export async function openExplorer(page: Page, id: string): Promise<Locator> {
  await page.goto(`/chart/${id}/`);
  const grid = page.getByRole('grid').first();
  await grid.scrollIntoViewIfNeeded();
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  return grid;
}

/** What shows the words of the mark that is selected. */
export const panelOf = (page: Page): Locator => page.locator('.chart [aria-live]');
