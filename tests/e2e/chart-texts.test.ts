import { charts, drawnTexts, overlaps } from './support/charts.ts';
import { lostText, settle } from './support/story.ts';
import { expect, ONCE, test } from './support/test.ts';

const WIDTHS = { phone: [320, 390], desktop: [768, 1360] };
const SMALLEST = 12;

for (const { id } of charts) {
  test.describe(`the words of the chart “${id}”`, () => {
    test('are large enough, whole and apart from each other at every width', async ({ page }, {
      project,
    }) => {
      for (const width of WIDTHS[project.name as keyof typeof WIDTHS]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/chart/${id}/`);
        await settle(page);
        const texts = await drawnTexts(page);
        const at = `at ${String(width)} px`;
        expect(texts.length, at).toBeGreaterThan(3);
        expect(
          texts.filter(({ size }) => size < SMALLEST - 0.01),
          `too small ${at}`,
        ).toEqual([]);
        expect(overlaps(texts), `over each other ${at}`).toEqual([]);
        expect(await lostText(page, '.chart'), `cut ${at}`).toEqual([]);
        const sizes = await page
          .locator('.chart :is(h1, h2, h3, p, li, a, summary, td, th)')
          .evaluateAll((all) =>
            all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
          );
        expect(Math.min(...sizes), `words beside the drawing ${at}`).toBeGreaterThanOrEqual(
          SMALLEST,
        );
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, `the page scrolls sideways ${at}`).toBe(0);
      }
    });

    test('that appear on pointing at a mark are also written out', ONCE, async ({ page }) => {
      await page.goto(`/chart/${id}/`);
      const missing = await page.locator('.chart').evaluate((figure) => {
        const wordsOf = (text: string): string[] =>
          text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        const titles = [...figure.querySelectorAll('svg title')];
        const written = new Set<string>();
        const nodes = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
        while (nodes.nextNode()) {
          const { parentElement: parent, textContent } = nodes.currentNode;
          if (parent?.closest('title, script')) continue;
          for (const word of wordsOf(textContent ?? '')) written.add(word);
        }
        return titles
          .map(({ textContent }) => textContent)
          .filter((text) => wordsOf(text).some((word) => !written.has(word)));
      });
      expect(missing).toEqual([]);
    });
  });
}
