import type { Page } from '@playwright/test';
import { settle } from './support/story.ts';
import { expect, IN_A_FOLDER, ONCE, test } from './support/test.ts';

test.use({ patientFonts: false });

/** Holds the page's font files back until the function it returns is called. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

const faceOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0] ?? '');

test(
  'the opening is set in letters that come inside the page',
  { tag: [IN_A_FOLDER.tag, ONCE.tag] },
  async ({ page }) => {
    const release = await holdFonts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? family : [])),
        ),
      )
      .toEqual(
        expect.arrayContaining(['Newsreader Lead', 'Libre Franklin Lead', 'Archivo Digits Lead']),
      );
    release();
  },
);

test('nothing of the opening moves when the rest of the page and its fonts are there', async ({
  page,
}) => {
  const boxes = (): Promise<string[]> =>
    page.locator('story-bar, story-bar *, .hero, .hero *').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.outerHTML.slice(0, 60), x, y, width, height].join(' ');
      }),
    );
  const release = await holdFonts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  const before = await boxes();
  release();
  await page.waitForLoadState('load');
  await settle(page);
  expect(await boxes()).toEqual(before);
});

test(
  'the opening is drawn before the styles of what stands below it have come',
  IN_A_FOLDER,
  async ({ page }) => {
    const { promise: released, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/below.*.css', async (route) => {
      await released;
      await route.continue();
    });
    const asked = page.waitForRequest('**/below.*.css');
    await page.goto('./', { waitUntil: 'commit' });
    await asked;
    await page.locator('h1').waitFor();
    const looks = (): Promise<string[]> =>
      page.locator('story-bar, .hero, .hero *').evaluateAll((elements) =>
        elements.map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, font } = getComputedStyle(element);
          return [x, y, width, height, color, backgroundColor, font].join(' ');
        }),
      );
    const before = await looks();
    resolve(undefined);
    await page.waitForLoadState('load');
    expect(
      await page
        .locator('.card')
        .first()
        .evaluate((card) => getComputedStyle(card).padding),
    ).not.toBe('0px');
    expect(await looks()).toEqual(before);
  },
);

test('the page makes no script of its own and waits for none', ONCE, async ({ page }) => {
  const response = await page.goto('./');
  expect(await response?.text()).not.toMatch(/document\.write|createObjectURL/);
  expect(response?.headers()['content-security-policy']).not.toContain('blob:');
});

test(
  'what follows the opening has the whole fonts, each part the face that it asks for',
  ONCE,
  async ({ page }) => {
    // The control of the steps is there for readers who asked for less motion.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    expect(await faceOf(page, '.hero h1')).toBe('"Newsreader Lead"');
    expect(await faceOf(page, 'main > scroll-story')).toBe('Newsreader');
    expect(await faceOf(page, 'step-control')).toBe('"Libre Franklin"');
  },
);

test(
  'a reader who comes by a link to a step gets the whole fonts, however late they come',
  { tag: [IN_A_FOLDER.tag, ONCE.tag] },
  async ({ page }) => {
    const release = await holdFonts(page);
    await page.goto('./#triage', { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    release();
    await page.waitForLoadState('load');
    await settle(page);
    expect(await faceOf(page, '#triage .card')).toBe('Newsreader');
    expect(await page.evaluate(() => document.fonts.check('1em Newsreader, Libre Franklin'))).toBe(
      true,
    );
  },
);

test(
  'faces that come when somebody reads already stay away, so that nothing moves',
  ONCE,
  async ({ page }) => {
    const release = await holdFonts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await page.mouse.wheel(0, 400);
    await expect(page.locator('html')).toHaveAttribute('data-fonts', 'fallback');
    release();
    await page.waitForLoadState('load');
    expect(await faceOf(page, 'main > scroll-story')).toBe('"Newsreader Fallback"');
  },
);
