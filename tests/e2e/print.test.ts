import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { waitForFonts } from '../../src/cli/browser/wait-for-fonts.ts';
import { scrollToStep, stepsOn } from './support/story.ts';
import { expect, ONCE, test as base } from './support/test.ts';

/** Labels are set in capitals, and lines break anywhere. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

const FORMATS = ['A4', 'Letter'] as const;
type Format = (typeof FORMATS)[number];

/** The words on each page of the printed page. */
async function printed(page: Page, format: Format = 'A4'): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map(squeezed);
}

/** What stands in each step's card and in its frame, piece by piece, on paper. */
async function stepsOnPaper(page: Page): Promise<{ id: string; texts: string[] }[]> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  const steps = await page.locator('scroll-story .step').evaluateAll((elements) =>
    elements.map((step) => {
      const leaves = [...step.querySelectorAll('.card *, .still .graphic *')].filter(
        (node) =>
          (node.matches('.clock') || (node.children.length === 0 && !node.closest('.clock'))) &&
          node.checkVisibility({ opacityProperty: true }),
      );
      const runs = [...step.querySelectorAll('.card p')]
        .filter((paragraph) => paragraph.checkVisibility())
        .flatMap((paragraph) =>
          [...paragraph.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
        );
      return {
        id: step.id,
        texts: [...leaves, ...runs].map(({ textContent }) => textContent ?? ''),
      };
    }),
  );
  await page.emulateMedia({ media: null });
  return steps.map(({ id, texts }) => ({ id, texts: texts.map(squeezed).filter(Boolean) }));
}

/** What is on the story's sheets: the words on each page, and what each step must have on one of them. */
interface Sheets extends Record<Format, string[]> {
  steps: Awaited<ReturnType<typeof stepsOnPaper>>;
}

/**
 * `test` with the story's sheets, printed once. That they are the same from a telephone and from
 * anywhere in the story is the last test here; all others need no telephone.
 */
const test = base.extend<object, { sheets: Sheets }>({
  sheets: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage({ baseURL: project.use.baseURL ?? '' });
      await waitForFonts(page);
      await page.goto('/');
      const steps = await stepsOnPaper(page);
      await use({ steps, A4: await printed(page), Letter: await printed(page, 'Letter') });
      await page.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// One worker, so that the sheets are printed once.
test.describe.configure({ mode: 'default' });

test('the story takes at most 20 pages of A4', ONCE, ({ sheets }) => {
  expect(sheets.A4.length).toBeLessThanOrEqual(20);
});

for (const format of FORMATS) {
  test.describe(`on ${format}`, ONCE, () => {
    test('the sheet needs no more than a page for two and a half steps, one a chart, and three', async ({
      page,
      sheets,
    }) => {
      await page.goto('/');
      expect(sheets[format].length).toBeLessThanOrEqual(
        sheets.steps.length / 2.5 + (await page.locator('.chart').count()) + 3,
      );
    });

    test('every step has its card and its frame on one page', ({ sheets }) => {
      const pages = sheets[format];
      expect(sheets.steps.length).toBeGreaterThan(0);
      for (const { id, texts } of sheets.steps) {
        expect(texts.length, `texts of ${id}`).toBeGreaterThan(2);
        const missing = pages.map((text) => texts.filter((piece) => !text.includes(piece)));
        const best = missing.sort((a, b) => a.length - b.length)[0];
        expect(best, `what ${id} lacks on the page that has most of it`).toEqual([]);
      }
    });

    test('the headline and the beginning of the first scene share the first page', async ({
      page,
      sheets,
    }) => {
      await page.goto('/');
      const headline = squeezed(await page.locator('h1').innerText());
      const [first] = sheets.steps;
      const [text] = sheets[format];
      expect(text).toContain('11:00');
      expect(text).toContain(headline);
      for (const piece of first?.texts ?? ['?']) expect(text).toContain(piece);
    });

    test('a scene’s title stands on the page of its first step', async ({ page, sheets }) => {
      await page.goto('/');
      const titles = await page
        .locator('scroll-story .column > h2')
        .evaluateAll((elements) => elements.map(({ textContent }) => textContent));
      const firsts = await page
        .locator('scroll-story .step:first-child .card p:first-child')
        .evaluateAll((elements) => elements.map(({ firstChild }) => firstChild?.textContent ?? ''));
      const pages = sheets[format];
      titles.forEach((title, index) => {
        const step = squeezed(firsts[index] ?? '?');
        expect(
          pages.find((text) => text.includes(squeezed(title))),
          title,
        ).toContain(step);
      });
    });
  });
}

test('bar, links that skip and controls stay off the paper', ONCE, async ({ page, sheets }) => {
  await page.goto('/');
  const tools = page.locator('story-bar, button, dialog, .skip, step-control, .no-print');
  const texts = await page
    .locator('story-bar nav, .skip')
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent));
  expect(texts.length).toBeGreaterThan(1);
  const sheet = sheets.A4.join('');
  for (const text of texts) expect(sheet).not.toContain(squeezed(text));
  await page.emulateMedia({ media: 'print' });
  for (const tool of await tools.all()) await expect(tool).toBeHidden();
  await expect(page.locator('.stage').first()).toBeHidden();
});

test('outside addresses are printed, and no others', ONCE, async ({ page, sheets }) => {
  await page.goto('/');
  const links = await page.locator('main a').evaluateAll((elements) =>
    elements.map((link) => ({
      text: link.textContent,
      address: link.getAttribute('href') ?? '',
      isSource: link.closest('.sources') !== null,
    })),
  );
  const outside = links.filter(({ address }) => /^https?:/.test(address));
  const inside = links.filter(({ address }) => address.startsWith('#'));
  expect(inside.length).toBeGreaterThan(0);
  const sheet = sheets.A4.join('');
  const sources = outside.filter(({ isSource }) => isSource);
  expect(sources.length).toBeGreaterThan(0);
  for (const { text, address } of sources) {
    expect(sheet).toContain(`${squeezed(text)}<${squeezed(address)}>`);
  }
  const addresses = new Set(outside.map(({ address }) => squeezed(address)));
  for (const [, address = ''] of sheet.matchAll(/<([^<>]+)>/g))
    expect(addresses).toContain(address);
  for (const { address } of inside) expect(sheet).not.toContain(squeezed(address));
});

/** Contrast of each colour to white paper, after WCAG 2. */
function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `a reader of the ${colorScheme} scheme prints dark text on white`,
    ONCE,
    async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.goto('/');
      const texts = await page
        .locator(':is(.hero .dek, .card, .prose .text) > p')
        .evaluateAll((elements) =>
          elements.map((element) => {
            const grounds: string[] = [];
            for (let at: Element | null = element; at; at = at.parentElement) {
              grounds.push(getComputedStyle(at).backgroundColor);
            }
            return {
              isNight: element.closest('.night') !== null,
              text: element.textContent,
              colour: getComputedStyle(element).color,
              grounds: grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)'),
            };
          }),
        );
      expect(texts.some(({ isNight }) => isNight)).toBe(true);
      for (const { text, colour, grounds } of texts) {
        expect(colour).toMatch(/^rgb\(/);
        expect(contrastToWhite(colour), text).toBeGreaterThanOrEqual(7);
        for (const ground of grounds) expect(ground, text).toBe('rgb(255, 255, 255)');
      }
    },
  );
}

test('every way of reading prints the same sheet from anywhere in the story', async ({
  page,
  browser,
  baseURL,
}) => {
  const options = baseURL === undefined ? {} : { baseURL };
  const plain = await browser.newPage({ ...options, javaScriptEnabled: false });
  await waitForFonts(plain);
  await plain.goto('/');
  const pdf = await getDocumentProxy(new Uint8Array(await plain.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: false });
  await plain.close();
  await page.goto('/');
  const steps = await stepsOn(page);
  for (const mode of ['animate', 'step', 'read']) {
    await page.evaluate((way) => {
      localStorage.setItem('mode', way);
    }, mode);
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-mode', mode);
    const clocked = steps.filter((step) => step.clocked);
    const middle = clocked[Math.floor(clocked.length / 2)]?.id ?? '?';
    await scrollToStep(page, middle, 'read');
    expect(await printed(page), mode).toEqual(text.map(squeezed));
  }
});
