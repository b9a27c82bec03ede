import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { stepsOn } from './support/story.ts';
import { expect, IN_A_FOLDER, ONCE, test } from './support/test.ts';

/** The words a reader sees, in order. */
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** What stands in some elements for a reader, near the screen or not. */
const readable = (page: Page, selector: string): Promise<string> =>
  page.locator('html').evaluate(
    (html, within) =>
      [...html.querySelectorAll(within)]
        .flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const texts: string[] = [];
          while (walker.nextNode()) {
            const { parentElement: parent, textContent } = walker.currentNode;
            // A chart is there in two sizes, a card has more inside, titles show on pointing.
            if (parent?.checkVisibility() && !parent.closest('title'))
              texts.push(textContent ?? '');
          }
          return texts;
        })
        .join(' '),
    selector,
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows at least 95 % of its words', async ({ page, browser, baseURL }) => {
    await page.goto('./');
    const shown = words(await readable(page, 'main'));
    const withScript = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    await withScript.goto('./');
    const cards = await readable(withScript, '.hero .words, .step .card, .column > h2, .prose');
    await withScript.close();
    const rest = new Map<string, number>();
    for (const word of shown) rest.set(word.toLowerCase(), (rest.get(word.toLowerCase()) ?? 0) + 1);
    const missing = words(cards).filter((word) => {
      const left = rest.get(word.toLowerCase()) ?? 0;
      rest.set(word.toLowerCase(), left - 1);
      return left <= 0;
    });
    expect(missing.length / words(cards).length, missing.join(' ')).toBeLessThanOrEqual(0.05);
  });

  test('every step has its own frame in view of its text', IN_A_FOLDER, async ({ page }) => {
    await page.goto('./');
    const steps = page.locator('.step');
    const count = await steps.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const graphic = steps.nth(index).locator('.still .graphic');
      await expect(graphic).toBeVisible();
      const [still, card] = [
        await steps.nth(index).locator('.still').boundingBox(),
        await steps.nth(index).locator('.card').boundingBox(),
      ];
      expect(still?.height).toBeGreaterThan(200);
      expect(Math.abs((still?.y ?? 0) - (card?.y ?? 0))).toBeLessThan(800);
    }
    await expect(page.locator('.stage').first()).toBeHidden();
  });
});

test(
  'a script that cannot be had leaves the unrolled page',
  { tag: [IN_A_FOLDER.tag, ONCE.tag] },
  async ({ browser, baseURL }) => {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./');
    await page.evaluate(() => {
      scrollTo(0, 400);
    });
    await expect(page.locator('.step .still .graphic').first()).toBeVisible();
    await expect(page.locator('.stage').first()).toBeHidden();
    await page.close();
  },
);

test(
  'the printed page has a frame for every step',
  { tag: [IN_A_FOLDER.tag, ONCE.tag] },
  async ({ page }) => {
    await page.goto('./');
    const steps = await stepsOn(page);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text } = await extractText(pdf, { mergePages: true });
    // Labels are set in capitals.
    const squeezed = text.replaceAll(/\s+/g, '').toLowerCase();
    await page.emulateMedia({ media: 'print' });
    const captions = await page.locator('.step').evaluateAll((elements) =>
      elements.map((element) => ({
        id: element.id,
        texts: [...element.querySelectorAll('.graphic *')]
          .filter(
            (node) =>
              node.children.length === 0 &&
              node.textContent.trim() &&
              node.checkVisibility({ opacityProperty: true }),
          )
          .map((node) => node.textContent.replaceAll(/\s+/g, '').toLowerCase()),
      })),
    );
    expect(captions).toHaveLength(steps.length);
    for (const { id, texts } of captions) {
      expect(texts.length, `text in the frame of ${id}`).toBeGreaterThan(0);
      for (const caption of texts) expect(squeezed, `${id} on paper`).toContain(caption);
    }
    const heading =
      captions
        .find(({ id }) => id === 'one-interview')
        ?.texts.find((caption) => caption.length > 8) ?? '?';
    const queueSteps = steps.filter(({ scene }) => scene === 'report').length;
    expect(squeezed.split(heading).length - 1, 'frames of the first scene').toBe(queueSteps);
  },
);
