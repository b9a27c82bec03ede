import type { Page } from '@playwright/test';
import { jumpTo, scrollToStep, settle, stageFrame, wake } from './support/story.ts';
import { readClock } from './support/in-page.ts';
import { expect, ONCE, test } from './support/test.ts';

/** How much of the window the night covers, 0 to 1, times how dark it is. */
const darkness = (page: Page): Promise<number> =>
  page.locator('night-fall').evaluate((night) => {
    const { top, bottom } = night.getBoundingClientRect();
    const covered = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
    return covered * Number(getComputedStyle(night).opacity);
  });

/** The colours of the bar: its own and that of the night, as the browser writes them. */
const barColour = (page: Page): Promise<string> =>
  page.locator('story-bar').evaluate((bar) => getComputedStyle(bar).backgroundColor);

const DAY = 'rgb(237, 240, 242)';
const NIGHT = 'rgb(7, 9, 11)';

test.describe('in the light scheme', () => {
  test.use({ colorScheme: 'light' });

  const expectDay = async (page: Page, where: string): Promise<void> => {
    await expect.poll(() => darkness(page), { message: `darkness ${where}` }).toBe(0);
    await expect.poll(() => barColour(page), { message: `bar ${where}` }).toBe(DAY);
  };
  const expectNight = async (page: Page, where: string): Promise<void> => {
    await expect.poll(() => darkness(page), { message: `darkness ${where}` }).toBe(1);
    await expect.poll(() => barColour(page), { message: `bar ${where}` }).toBe(NIGHT);
  };

  test('it is day before the dark scene, night in it, and day again after it', async ({ page }) => {
    await page.goto('/');
    await expectDay(page, 'at the top');
    await scrollToStep(page, 'not-on-purpose', 'read');
    await expectDay(page, 'before');
    for (const step of ['page-gone', 'other-account', 'eleven-minutes']) {
      await scrollToStep(page, step, 'read');
      await stageFrame(page, 'dark');
      await expectNight(page, `at ${step}`);
    }
    for (const step of ['human-error', 'cheer-alarm-protest', 'the-name']) {
      await scrollToStep(page, step, 'read');
      await expectDay(page, `at ${step}`);
    }
    await scrollToStep(page, 'other-account', 'read');
    await expectNight(page, 'on the way back');
  });

  test('night falls as the eleven minutes begin', async ({ page }) => {
    await page.goto('/');
    await wake(page, 'dark');
    await scrollToStep(page, 'goes-dark', 'begins');
    expect(await darkness(page)).toBeLessThan(0.1);
    const seen: number[] = [];
    for (let part = 0; part < 8; part += 1) {
      await page.evaluate(() => {
        const step = document.getElementById('goes-dark');
        scrollBy({ top: (step?.offsetHeight ?? 0) / 8, behavior: 'instant' });
      });
      await settle(page);
      seen.push(await darkness(page));
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.some((dark) => dark > 0.1 && dark < 0.9)).toBe(true);
    expect(seen.at(-1)).toBe(1);
  });

  test('no darkness is left over after a jump out of the night', ONCE, async ({ page }) => {
    await page.goto('/');
    const jumps: [string, () => Promise<void>][] = [
      ['top', () => jumpTo(page, 0)],
      ['end', () => jumpTo(page, 1e7)],
      ['man', () => scrollToStep(page, 'the-name', 'read')],
      ['click', () => scrollToStep(page, 'wheels-in-motion', 'read')],
    ];
    for (const [where, jump] of jumps) {
      await scrollToStep(page, 'other-account', 'read');
      await stageFrame(page, 'dark');
      await expectNight(page, `before the jump to ${where}`);
      await jump();
      await expectDay(page, `after the jump to ${where}`);
    }
  });

  test('Read has no night', ONCE, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('mode', 'read');
    });
    await page.goto('/');
    for (const step of ['other-account', 'employees-last-day', 'the-name']) {
      await page.evaluate((id) => {
        document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
      }, step);
      await settle(page);
      await expectDay(page, `at ${step}`);
    }
  });
});

test.describe('in a wide window', ONCE, () => {
  test.use({ viewport: { width: 1360, height: 860 } });

  test('the name of the account drops out of the bar in the dark and is back after it', async ({
    page,
  }) => {
    await page.goto('/');
    const isThere = (): Promise<boolean> =>
      page.locator('story-bar .handle').evaluate((box) => {
        const [frame, name] = [box, box.firstElementChild ?? box].map((element) =>
          element.getBoundingClientRect(),
        );
        return (name?.top ?? 0) < (frame?.bottom ?? 0);
      });
    await expect.poll(isThere).toBe(true);
    await scrollToStep(page, 'not-on-purpose', 'read');
    await expect.poll(isThere, { message: 'before' }).toBe(true);
    await scrollToStep(page, 'other-account', 'read');
    await expect.poll(isThere, { message: 'in the dark' }).toBe(false);
    await scrollToStep(page, 'human-error', 'read');
    await expect.poll(isThere, { message: 'after' }).toBe(true);
    await scrollToStep(page, 'other-account', 'read');
    await expect.poll(isThere, { message: 'in the dark again' }).toBe(false);
    await jumpTo(page, 0);
    await expect.poll(isThere, { message: 'at the top' }).toBe(true);
  });
});

test.describe('a clock of another length', ONCE, () => {
  test.use({ viewport: { width: 1360, height: 860 } });

  /** The page as it would be with another length in the content. */
  async function withLength(page: Page, seconds: number, goes: number): Promise<void> {
    await page.route('/', async (route) => {
      const response = await route.fetch({ timeout: 0 });
      const body = (await response.text())
        .replace('data-clocked="660"', `data-clocked="${seconds}"`)
        .replace('data-length="660"', `data-length="${seconds}"`)
        .replace('data-goes="72"', `data-goes="${goes}"`);
      await route.fulfill({ response, body });
    });
  }

  test('is where the clock of the bar ends, and where the dialog begins', async ({ page }) => {
    await withLength(page, 540, 72);
    await page.goto('/');
    await scrollToStep(page, 'human-error', 'read');
    await expect.poll(() => page.evaluate(readClock, 'story-bar .time')).toBe('9:00');
    await scrollToStep(page, 'eleven-minutes', 'read');
    await page.getByRole('button', { name: 'Sit through it' }).click();
    await expect(page.locator('sit-through .digits')).toHaveText(/^\s*8:5\d\s*$/);
  });

  test('has the name of the account go when the page says so', async ({ page }) => {
    await withLength(page, 660, 500);
    await page.goto('/');
    await scrollToStep(page, 'other-account', 'read');
    await expect(page.locator('story-bar')).toHaveClass(/night/);
    await expect(page.locator('story-bar')).not.toHaveClass(/gone/);
    await scrollToStep(page, 'one-click', 'read');
    await expect(page.locator('story-bar')).toHaveClass(/gone/);
  });
});

test.describe('the reading time', ONCE, () => {
  /** Hides the page from the reader, or shows it again, as another tab would. */
  const setHidden = (page: Page, hidden: boolean): Promise<void> =>
    page.evaluate((isHidden) => {
      for (const [name, value] of [
        ['hidden', isHidden],
        ['visibilityState', isHidden ? 'hidden' : 'visible'],
      ] as const)
        Object.defineProperty(document, name, { configurable: true, get: () => value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);

  const seconds = async (page: Page): Promise<number> => {
    const [, minutes = 'NaN', rest = 'NaN'] =
      /(\d+):(\d\d)/.exec(await page.locator('reading-time').innerText()) ?? [];
    return Number(minutes) * 60 + Number(rest);
  };

  const readInTheDark = async (page: Page): Promise<void> => {
    await scrollToStep(page, 'other-account', 'read');
    await stageFrame(page, 'dark');
    await expect(page.locator('reading-time')).toBeVisible();
    await expect(page.locator('reading-time')).toContainText(/\d:\d\d/);
  };

  test('grows while the page is in view, and only then', async ({ page }) => {
    await page.clock.install();
    await page.goto('/');
    await readInTheDark(page);
    const start = await seconds(page);
    await page.clock.fastForward(60_000);
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(start + 60);
    const before = await seconds(page);
    await setHidden(page, true);
    await page.clock.fastForward(600_000);
    await setHidden(page, false);
    await page.clock.fastForward(2_000);
    await expect.poll(() => seconds(page)).toBeGreaterThan(before);
    expect(await seconds(page)).toBeLessThan(before + 120);
  });

  test('leaves out what passed in another tab before the first scroll', async ({ page }) => {
    await page.clock.install();
    // The browser's own record of the page's visibility; a page cannot be hidden for real here.
    await page.addInitScript(() => {
      const record = [
        { name: 'visible', startTime: 0 },
        { name: 'hidden', startTime: 1_000 },
        { name: 'visible', startTime: 601_000 },
      ];
      const entries = performance.getEntriesByType.bind(performance);
      performance.getEntriesByType = (type) =>
        type === 'visibility-state' ? (record as PerformanceEntryList) : entries(type);
    });
    await page.goto('/');
    await page.clock.fastForward(602_000);
    await readInTheDark(page);
    expect(await seconds(page)).toBeLessThan(120);
  });

  test('is told nobody and kept nowhere', async ({ page, context }) => {
    await page.clock.install();
    await page.goto('/');
    await readInTheDark(page);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    // The icon in the tab is the browser's own affair, which asks for it when it has time.
    const icon = await page
      .locator('link[rel=icon]')
      .evaluate((link: HTMLLinkElement) => link.href);
    page.on('request', (request) => {
      if (request.url() !== icon) requests.push(request.url());
    });
    const start = await seconds(page);
    await page.clock.fastForward(120_000);
    await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(start + 120);
    await setHidden(page, true);
    await setHidden(page, false);
    expect(requests).toEqual([]);
    expect(
      await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...(await caches.keys()),
      ]),
    ).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test('the choice of a mode is all that is ever stored', ONCE, async ({ page, context }) => {
  await page.goto('/');
  await page.locator('input[value="read"]').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([['mode', 'read']]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
