import { expect } from 'vitest';
import { inEachEngine, laptop, phone, type Session } from './support/engines.ts';
import { changes, contrast, ground, luminances, type Box } from './support/picture.ts';
import { openStory, scrollToStep } from './support/story.ts';

/** Where the first element that matches stands in the window. */
const boxOf = (page: Session, selector: string): Promise<Box> =>
  page.evaluate((which) => {
    const { left, top, width, height } =
      document.querySelector(which)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  }, selector);

const look = async (page: Session, selector: string): Promise<number[][]> =>
  luminances(await page.screenshot(), await boxOf(page, selector));

/** Brings a hatched place of the still frames into view; whether it is there for the eye. */
function goToHatched(index: number): boolean | undefined {
  const isDrawn = (element: Element | null): boolean =>
    element === null ||
    (getComputedStyle(element).opacity === '1' && isDrawn(element.parentElement));
  const element = document.querySelectorAll('.still .hatched')[index];
  if (!element) return undefined;
  element.id = `hatched-${String(index)}`;
  // What is far away may have no place of its own yet.
  for (const goal of [element.closest('.step'), element])
    goal?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return element.getBoundingClientRect().width > 60 && isDrawn(element);
}

/** How wide the stripes of each hatched place are, in px, light and dark together. */
async function stripes(page: Session): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; ; index += 1) {
    await page.evaluate(goToHatched, index);
    // Drawing it gives it one.
    await page.screenshot();
    const isSeen = await page.evaluate(goToHatched, index);
    if (isSeen === undefined) return found;
    if (!isSeen) continue;
    // Under the border, above the words.
    const rows = (await look(page, `#hatched-${String(index)}`)).slice(3, 7);
    found.push(Math.max(...rows.map((row) => (2 * row.length) / changes(row))));
  }
}

inEachEngine((check) => {
  const windows = [phone, laptop];

  for (const [where, setting] of [
    ['', {}],
    [' in forced colours, too', { forcedColours: true, needs: ['forcedColours'] }],
  ] as const)
    check(
      `what is not established is hatched in stripes, no solid block${where}`,
      setting,
      async (page) => {
        await openStory(page, '/', 'read');
        const found = await stripes(page);
        expect(found.length).toBeGreaterThan(2);
        // They are 12 px apart, and lie across.
        for (const width of found) expect.soft(width).toBeLessThan(30);
      },
    );

  check('the dark scene is light text on a dark ground', { windows }, async (page) => {
    await openStory(page);
    await scrollToStep(page, 'other-account', 'read');
    const text = '#other-account .card p';
    // Night falls within moments.
    for (const part of [text, 'story-bar'])
      await expect
        .poll(async () => ground(await look(page, part)), { message: part })
        .toBeLessThan(0.05);
    expect(contrast(await look(page, text))).toBeGreaterThan(7);
  });

  check('the bar has a ground by day and by night', { windows }, async (page) => {
    await openStory(page);
    for (const step of ['triage', 'other-account']) {
      await scrollToStep(page, step, 'read');
      const colour = await page.evaluate(() => {
        const bar = document.querySelector('story-bar');
        return bar && getComputedStyle(bar).backgroundColor;
      });
      // A colour that one can see through is written with its alpha.
      expect(colour, step).toMatch(/^rgb\(/);
    }
  });

  check(
    'a reader of the dark scheme gets light text on a dark ground',
    { windows, scheme: 'dark', needs: ['dark'] },
    async (page) => {
      await openStory(page);
      const rows = await look(page, 'h1');
      expect(ground(rows)).toBeLessThan(0.05);
      expect(contrast(rows)).toBeGreaterThan(7);
    },
  );

  for (const [zoomed, setting] of [
    ['at a zoom of 125 %', { zoom: 1.25 }],
    ['at a zoom of 150 %', { zoom: 1.5 }],
    ['with text alone at 150 %', { textZoom: 1.5, needs: ['textZoom'] }],
  ] as const)
    check(
      `${zoomed} the digits stand whole above date and headline`,
      { windows, ...setting },
      async (page) => {
        await openStory(page);
        const { digits, width, lines } = await page.evaluate(() => {
          const range = document.createRange();
          const boxes = (selector: string): DOMRect[] => {
            const element = document.querySelector(selector);
            if (element) range.selectNodeContents(element);
            return [...range.getClientRects()];
          };
          return {
            digits: document.querySelector('.hero .rule')?.getBoundingClientRect().top ?? NaN,
            width: boxes('.hero .digits span').at(-1)?.right ?? NaN,
            lines: ['.hero .pill', '.hero h1'].flatMap((selector) =>
              boxes(selector).map(({ left, top, bottom }) => {
                const middle = (top + bottom) / 2;
                const seen = document.elementFromPoint(left + 4, middle);
                return {
                  selector,
                  top,
                  isCovered:
                    middle < innerHeight && seen?.closest(selector.replace('.hero ', '')) === null,
                };
              }),
            ),
          };
        });
        expect(lines.length).toBeGreaterThan(1);
        for (const { selector, top, isCovered } of lines) {
          expect.soft(isCovered, `${selector} is covered`).toBe(false);
          expect.soft(top, `${selector} is below the digits`).toBeGreaterThan(digits);
        }
        const inner = await page.evaluate(() => innerWidth);
        // The last digit has a little air on its right.
        expect.soft(width, '11:00 is whole').toBeLessThanOrEqual(inner * 1.04);
      },
    );
});
