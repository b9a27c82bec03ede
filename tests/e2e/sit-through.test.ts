import type { Locator, Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe.ts';
import { scrollToStep, settle } from './support/story.ts';
import { expect, test } from './support/test.ts';

/** What the stubbed wake lock and the watched live region have noted, in order. */
interface Notes {
  locks: string[];
  said: string[];
}

type Watched = typeof globalThis & { notes: Notes };

const opener = (page: Page): Locator => page.getByRole('button', { name: 'Sit through it' });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const button = (page: Page, name: string): Locator => dialog(page).getByRole('button', { name });

/** The digits as one text, such as `9:59`. */
async function shown(page: Page): Promise<string> {
  return (await page.locator('sit-through .digits').innerText()).replace(/\s/g, '');
}

async function notes(page: Page): Promise<Notes> {
  return page.evaluate(() => (globalThis as Watched).notes);
}

/** Goes to the button, and stops the page's clock there. */
async function goToButton(page: Page): Promise<void> {
  await page.goto('/');
  await scrollToStep(page, 'eleven-minutes', 'read');
  await expect(opener(page)).toBeVisible();
  await scrollToStep(page, 'eleven-minutes', 'read');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await opener(page).focus();
}

/** Opens the dialog by keyboard on a page whose clock stands still from then on. */
async function sit(page: Page): Promise<void> {
  await goToButton(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** Lets seconds pass, with every timer that is due on the way. */
async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000);
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const watched = globalThis as Watched;
    watched.notes = { locks: [], said: [] };
    const lock = (): EventTarget & { release: () => Promise<void> } =>
      Object.assign(new EventTarget(), {
        release: () => {
          watched.notes.locks.push('released');
          return Promise.resolve();
        },
      });
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {
        request: (kind: string) => {
          watched.notes.locks.push(kind);
          return Promise.resolve(lock());
        },
      },
    });
    addEventListener('DOMContentLoaded', () => {
      const status = document.querySelector('sit-through [role="status"]');
      if (!status) return;
      new MutationObserver(() => {
        if (status.textContent) watched.notes.said.push(status.textContent);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
  });
});

test('it opens with the keyboard and counts the seconds down', async ({ page }) => {
  await sit(page);
  expect(await shown(page)).toBe('11:00');
  await expect(button(page, 'Pause')).toBeFocused();
  await pass(page, 1);
  expect(await shown(page)).toBe('10:59');
  await pass(page, 60);
  expect(await shown(page)).toBe('9:59');
});

test('a pause stops it, and it goes on from there', async ({ page }) => {
  await sit(page);
  await pass(page, 90.5);
  await page.keyboard.press('Space');
  await expect(button(page, 'Resume')).toBeFocused();
  await pass(page, 300);
  expect(await shown(page)).toBe('9:30');
  await page.keyboard.press('Space');
  await pass(page, 0.4);
  expect(await shown(page)).toBe('9:30');
  await pass(page, 0.1);
  expect(await shown(page)).toBe('9:29');
});

test('time that passes while the page sleeps counts', async ({ page }) => {
  await sit(page);
  await page.clock.fastForward('04:00');
  expect(await shown(page)).toBe('7:00');
});

for (const way of ['Leave', 'Escape'] as const) {
  test(`${way} closes it and gives back focus and the place on the page`, async ({ page }) => {
    const place = (): Promise<number[]> =>
      page.evaluate(() => [
        scrollY,
        document.getElementById('eleven-minutes')?.getBoundingClientRect().top ?? 0,
        document.body.clientWidth,
      ]);
    await goToButton(page);
    const before = await place();
    await page.keyboard.press('Enter');
    await page.mouse.move(100, 300);
    await page.mouse.wheel(0, 700);
    await page.keyboard.press('PageDown');
    await pass(page, 3);
    expect(await page.evaluate(() => scrollY)).toBe(before[0]);
    if (way === 'Leave') await button(page, 'Leave').click();
    else await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
    expect(await place()).toEqual(before);
  });
}

test('whoever comes back begins anew', async ({ page }) => {
  await sit(page);
  await pass(page, 100);
  await page.keyboard.press('Escape');
  await pass(page, 700);
  await page.keyboard.press('Enter');
  expect(await shown(page)).toBe('11:00');
  await pass(page, 1);
  expect(await shown(page)).toBe('10:59');
});

test('a screen reader hears the beginning, each full minute and the end, and nothing else', async ({
  page,
}) => {
  await sit(page);
  await pass(page, 665);
  expect((await notes(page)).said).toEqual([
    'Eleven minutes. You can pause or leave at any time.',
    ...[10, 9, 8, 7, 6, 5, 4, 3, 2].map((minutes) => `${minutes} minutes left.`),
    '1 minute left.',
    'Eleven minutes are over. The account is back.',
  ]);
  await expect(page.locator('sit-through .clock')).toHaveAttribute('aria-hidden', 'true');
});

test('a screen reader hears a pause and its end', async ({ page }) => {
  await sit(page);
  await pass(page, 30);
  await button(page, 'Pause').click();
  await button(page, 'Resume').click();
  await pass(page, 20);
  expect((await notes(page)).said).toEqual([
    'Eleven minutes. You can pause or leave at any time.',
    'Paused.',
    'The clock runs again.',
  ]);
});

test('at the end it says so, moves nothing, and offers to leave', async ({ page }) => {
  await sit(page);
  const clock = page.locator('sit-through .clock');
  const before = await clock.boundingBox();
  await pass(page, 660);
  expect(await shown(page)).toBe('0:00');
  expect(await clock.boundingBox()).toEqual(before);
  await expect(dialog(page).locator('.over')).toBeVisible();
  await expect(button(page, 'Pause')).toBeHidden();
  await expect(button(page, 'Leave')).toBeFocused();
  expect((await notes(page)).locks).toEqual(['screen', 'released']);
  await page.keyboard.press('Enter');
  await expect(opener(page)).toBeFocused();
});

test.describe('the wake lock', () => {
  test('is held while the clock runs, and asked for again when the page is seen again', async ({
    page,
  }) => {
    await sit(page);
    expect((await notes(page)).locks).toEqual(['screen']);
    await button(page, 'Pause').click();
    expect((await notes(page)).locks).toEqual(['screen', 'released']);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect((await notes(page)).locks).toEqual(['screen', 'released']);
    await button(page, 'Resume').click();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const asked = (await notes(page)).locks.filter((note) => note === 'screen');
    expect(asked).toHaveLength(3);
    await button(page, 'Leave').click();
    await expect(dialog(page)).toBeHidden();
    const { locks } = await notes(page);
    expect(locks.filter((note) => note === 'released')).toHaveLength(3);
    expect(locks.at(-1)).toBe('released');
  });

  for (const trouble of ['absent', 'refused'] as const) {
    test(`may be ${trouble}`, async ({ page }) => {
      await page.addInitScript((kind) => {
        const refuse = (): Promise<never> =>
          Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'wakeLock', {
          value: kind === 'absent' ? undefined : { request: refuse },
        });
      }, trouble);
      await sit(page);
      await pass(page, 2);
      await button(page, 'Pause').click();
      expect(await shown(page)).toBe('10:58');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  }
});

test('axe finds nothing wrong in the open dialog: running, paused and over', async ({ page }) => {
  await page.goto('/');
  await scrollToStep(page, 'eleven-minutes', 'read');
  await opener(page).click();
  await expectNoAxeViolations(page, 'sit-through dialog');
  await button(page, 'Pause').click();
  await expectNoAxeViolations(page, 'sit-through dialog');
  await button(page, 'Resume').click();
  await page.clock.fastForward('11:00');
  await expect(dialog(page).locator('.over')).toBeVisible();
  await expectNoAxeViolations(page, 'sit-through dialog');
});

for (const { width, height, text } of [
  { width: 320, height: 568, text: 100 },
  { width: 320, height: 568, text: 200 },
  { width: 667, height: 375, text: 100 },
  { width: 667, height: 375, text: 200 },
]) {
  test(`clock and buttons fit into ${width} × ${height} with text at ${text} %`, async ({
    page,
  }) => {
    await sit(page);
    await page.addStyleTag({ content: `html { font-size: ${text}% }` });
    await page.setViewportSize({ width, height });
    await page.clock.resume();
    await settle(page);
    expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await expect(page.locator('sit-through .clock')).toBeInViewport({ ratio: 1 });
    for (const name of ['Pause', 'Leave']) {
      await expect(button(page, name)).toBeInViewport({ ratio: 1 });
      const box = await button(page, name).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('sit-through')).toBeHidden();
  });
});
