import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { inEachEngine, type Session } from './support/engines.ts';
import { openStory, openUnrolled } from './support/story.ts';

/** Labels are set in capitals, and lines break anywhere. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const printed = async (page: Session): Promise<Pdf> =>
  getDocumentProxy(new Uint8Array(await page.print()));

const wordsOf = async (pdf: Pdf): Promise<string[]> =>
  (await extractText(pdf, { mergePages: false })).text.map(squeezed);

/** What stands in each step's text and frame as it is unrolled, piece by piece. */
function readSteps(): { id: string; texts: string[] }[] {
  return [...document.querySelectorAll('.step')].map((step) => {
    const leaves = [...step.querySelectorAll('.card *, .still .graphic *')].filter(
      (node) =>
        !node.closest('.no-print') &&
        (node.matches('.clock') || (node.children.length === 0 && !node.closest('.clock'))) &&
        node.checkVisibility({ opacityProperty: true }),
    );
    return { id: step.id, texts: leaves.map(({ textContent }) => textContent) };
  });
}

/** How many pages the story takes in each engine so far. */
const pages = new Map<string, number>();

inEachEngine((check) => {
  check(
    'the story prints on at most 20 pages, as many as in the other engines',
    { needs: ['print'] },
    async (page, engine) => {
      await openStory(page);
      pages.set(engine.name, (await printed(page)).numPages);
      expect(pages.get(engine.name)).toBeLessThanOrEqual(20);
      const [first] = pages;
      expect(Object.fromEntries(pages)).toEqual(
        Object.fromEntries([...pages.keys()].map((name) => [name, first?.[1]])),
      );
    },
  );

  check(
    'every step has its text and its whole frame on one page of paper',
    { needs: ['pdfText'], script: false },
    async (page) => {
      await openUnrolled(page);
      const steps = await page.evaluate(readSteps);
      const sheets = await wordsOf(await printed(page));
      for (const { id, texts } of steps) {
        const pieces = texts.map(squeezed).filter(Boolean);
        const missing = sheets.map((sheet) => pieces.filter((piece) => !sheet.includes(piece)));
        const [least] = missing.sort((a, b) => a.length - b.length);
        expect.soft(pieces.length, `texts of ${id}`).toBeGreaterThan(1);
        expect.soft(least, `what ${id} lacks on the page that has most of it`).toEqual([]);
      }
    },
  );

  check('no bar and no control is printed', { needs: ['print'] }, async (page) => {
    await openStory(page);
    const tools = await page.evaluate(() =>
      [...document.querySelectorAll('story-bar nav, .skip, step-control .where')].map(
        ({ textContent }) => textContent,
      ),
    );
    const sheet = (await wordsOf(await printed(page))).join('');
    for (const tool of tools.map(squeezed)) expect.soft(sheet.includes(tool), tool).toBe(false);
  });

  check('11:00 stands whole on the first page', { needs: ['pdfText'] }, async (page) => {
    await openStory(page);
    const sheet = await (await printed(page)).getPage(1);
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
    const items = (await sheet.getTextContent()).items.flatMap((item) =>
      'str' in item ? [item] : [],
    );
    const digits = items.filter(({ str }) => /^[\d:]+$/.test(str.trim())).slice(0, 5);
    expect(digits.map(({ str }) => str.trim()).join('')).toContain('11:00');
    for (const { transform, width } of digits) {
      const [, , , size = 0, x = NaN, y = NaN] = transform as number[];
      expect.soft(x, 'from the left').toBeGreaterThanOrEqual(left);
      expect.soft(x + width, 'to the right').toBeLessThanOrEqual(right);
      expect.soft(y, 'from the bottom').toBeGreaterThanOrEqual(bottom);
      // Digits are about seven tenths of their size high.
      expect.soft(y + 0.7 * Math.abs(size), 'to the top').toBeLessThanOrEqual(top);
    }
  });
});
