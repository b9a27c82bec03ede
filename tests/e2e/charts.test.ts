import { csvParseRows } from 'd3';
import { SCHEMES } from './support/axe.ts';
import { charts } from './support/charts.ts';
import { expect, IN_A_FOLDER, ONCE, test } from './support/test.ts';

for (const { id, title, limits } of charts) {
  test.describe(`the page of the chart “${title}”`, () => {
    const address = `./chart/${id}/`;

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test(
        'has the drawing, its words, its table and its files',
        { tag: [IN_A_FOLDER.tag, ONCE.tag] },
        async ({ page }) => {
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
          const drawing = page.locator('.drawing svg:visible');
          for (const width of [390, 1360]) {
            await page.setViewportSize({ width, height: 860 });
            await expect(drawing).toHaveCount(1);
            expect((await drawing.getAttribute('aria-label'))?.length).toBeGreaterThan(40);
            expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
          }
          await expect(page.getByText(limits)).toBeVisible();
          await page.getByText('The figures as a table').click();
          await expect(page.getByRole('table')).toBeVisible();
          expect(await page.getByRole('row').count()).toBeGreaterThan(1);
          for (const name of ['Data (CSV)', 'Picture (SVG)']) {
            const link = page.getByRole('link', { name });
            await expect(link).toBeVisible();
            const file = await page.request.get((await link.getAttribute('href')) ?? '');
            expect(file.ok(), name).toBe(true);
          }
        },
      );
    });

    test(
      'offers the table as a file with the same headings, rows and cells',
      ONCE,
      async ({ page }) => {
        await page.goto(address);
        const shown = await page
          .locator('table tr')
          .evaluateAll((rows) =>
            rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
          );
        const file = await page.request.get(`./chart/${id}.csv`);
        expect(file.headers()['content-type']).toContain('text/csv');
        expect(csvParseRows(await file.text())).toEqual(shown);
        expect(new Set(shown.map(({ length }) => length)).size).toBe(1);
      },
    );

    test('offers the drawing as a file of its own with the same words', ONCE, async ({ page }) => {
      await page.goto(address);
      const file = await (await page.request.get(`./chart/${id}.svg`)).text();
      const read = await page.evaluate((text) => {
        const wordsOf = (root: ParentNode): string[] =>
          [...root.querySelectorAll('text')].map(({ textContent }) =>
            textContent.replace(/\s+/g, ' ').trim(),
          );
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          error: parsed.querySelector('parsererror')?.textContent,
          root: parsed.documentElement.namespaceURI,
          words: wordsOf(parsed),
          shown: wordsOf(document.querySelector('.drawing.wide') ?? document),
        };
      }, file);
      expect(read.error).toBeUndefined();
      expect(read.root).toBe('http://www.w3.org/2000/svg');
      expect(read.words.length).toBeGreaterThan(3);
      expect(read.words).toEqual(read.shown);
      // A file has neither the page's styles nor anything that a host could refuse.
      expect(file).not.toMatch(/var\(--|<script|href=|tabindex/);
    });

    for (const [colorScheme, expectNoViolations] of SCHEMES) {
      test.describe(`in the ${colorScheme} scheme`, () => {
        test.use({ colorScheme });

        test('has nothing that axe finds wrong, with its table open', async ({ page }) => {
          await page.goto(address);
          await page.getByText('The figures as a table').click();
          await expectNoViolations(page);
        });
      });
    }
  });
}
