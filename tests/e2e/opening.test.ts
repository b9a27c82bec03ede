import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ patientFonts: false });

/** Opens the story in a browser that never reports a paint, and whose timers stand still. */
async function openBeforeFirstPaint(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined;
    const setTimeout = window.setTimeout.bind(window);
    const waiting: (() => void)[] = [];
    Object.assign(window, {
      setTimeout: (run: () => void) => waiting.push(run),
      goOn: () => {
        Object.assign(window, { setTimeout });
        for (const run of waiting) run();
      },
    });
  });
  await page.goto(address, { waitUntil: 'load' });
}

/** Lets the timers of such a browser run. */
function goOn(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { goOn: () => void }).goOn();
  });
}

const PARTS = 'main > scroll-story, main > section';

/** How many parts of the story are laid out. */
function partsLaidOut(page: Page): Promise<number> {
  return page
    .locator(PARTS)
    .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
}

/** The families of which a face has been asked for, whether it has come or not. */
function fontsAskedFor(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status !== 'unloaded').map(({ family }) => family),
  );
}

test('the opening is drawn alone, with letters that come inside the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font' && !request.url().startsWith('data:'))
      asked.push(request.url());
  });
  await openBeforeFirstPaint(page, '/');
  await expect(page.locator('h1')).toBeVisible();
  expect(await partsLaidOut(page)).toBe(0);
  expect((await fontsAskedFor(page)).toSorted()).toEqual([
    'Archivo Digits',
    'Libre Franklin Lead',
    'Newsreader Lead',
  ]);
  expect(asked).toEqual([]);
});

test('nothing of the opening moves when the story is there', async ({ page }) => {
  await openBeforeFirstPaint(page, '/');
  await page.evaluate(() => document.fonts.ready);
  const boxes = (): Promise<string[]> =>
    page.locator('story-bar, story-bar *, .hero, .hero *').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.outerHTML.slice(0, 60), x, y, width, height].join(' ');
      }),
    );
  const before = await boxes();
  await goOn(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  expect(await boxes()).toEqual(before);
});

test('the story follows even where the browser never says that it has painted', async ({
  page,
}) => {
  await openBeforeFirstPaint(page, '/');
  await goOn(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  expect(await partsLaidOut(page)).toBe(await page.locator(PARTS).count());
  expect(await fontsAskedFor(page)).toEqual(
    expect.arrayContaining(['Newsreader', 'Libre Franklin']),
  );
});

/** How many scripts were written behind the opening, so that the rest of the page waited. */
const pauses = (page: Page): Promise<number> => page.locator('script[src^="blob:"]').count();

test('the rest of the page is read when a frame begins', async ({ page }) => {
  await page.addInitScript(() => {
    // A frame begins as soon as one is asked for.
    window.requestAnimationFrame = (draw) => {
      draw(0);
      return 0;
    };
  });
  await page.goto('/', { waitUntil: 'load' });
  expect(await pauses(page)).toBe(0);
});

test('the rest of the page is read even where no frame ever begins', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto('/', { waitUntil: 'load' });
  await expect(page.locator('#sources')).toBeAttached();
  expect(await pauses(page)).toBe(20);
});

test.describe('where nothing but the page itself comes through', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('all of the story is there', async ({ page }) => {
    await page.route('**', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.goto('/');
    expect(await partsLaidOut(page)).toBe(await page.locator(PARTS).count());
    expect(await pauses(page)).toBeGreaterThan(0);
  });
});

test.describe('where a host refuses scripts that pages make', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test('all of the story is there', async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const policy = "script-src 'self' 'unsafe-inline'";
      await route.fulfill({ response, headers: { 'content-security-policy': policy } });
    });
    await page.goto('/');
    expect(await partsLaidOut(page)).toBe(await page.locator(PARTS).count());
    expect(await pauses(page)).toBe(1);
  });
});

test('a reader who does anything gets the story at once', async ({ page }) => {
  await openBeforeFirstPaint(page, '/');
  await page.keyboard.press('Tab');
  expect(await partsLaidOut(page)).toBe(await page.locator(PARTS).count());
});

for (const address of ['/#sources', '/?at=6:24'])
  test(`a visit to ${address} waits for nothing`, async ({ page }) => {
    await openBeforeFirstPaint(page, address);
    expect(await partsLaidOut(page)).toBe(await page.locator(PARTS).count());
  });

test('a reload in mid-story waits for nothing', async ({ page }) => {
  await openBeforeFirstPaint(page, '/');
  await page.reload();
  expect(await partsLaidOut(page)).toBe(await page.locator(PARTS).count());
});

test('what follows the opening has the whole fonts, each part the face that it asks for', async ({
  page,
}) => {
  // The control of the steps is there for readers who asked for less motion.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const faceOf = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0] ?? '');
  expect(await faceOf('.hero h1')).toBe('"Newsreader Lead"');
  expect(await faceOf('main > scroll-story')).toBe('Newsreader');
  expect(await faceOf('step-control')).toBe('"Libre Franklin"');
});
