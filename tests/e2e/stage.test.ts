import { gzipSync } from 'node:zlib';
import { gzippedScripts } from '../bench/traffic.ts';
import { readClock } from './support/in-page.ts';
import {
  jumpTo,
  rested,
  scrollToStep,
  settle,
  stageFrame,
  stepsOn,
  stepFrame,
} from './support/story.ts';
import { expect, IN_A_FOLDER, ONCE, test } from './support/test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('the stage stays at the top of the window in the middle of every scene', async ({ page }) => {
  for (const scene of new Set((await stepsOn(page)).map((step) => step.scene))) {
    await page.evaluate((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      scrollTo({ top: scrollY + (box?.top ?? 0) + (box?.height ?? 0) / 2, behavior: 'instant' });
    }, scene);
    await settle(page);
    const stage = await page.locator(`[id="${scene}"] .stage`).boundingBox();
    expect(stage?.y, scene).toBe(0);
  }
});

test('the graphic agrees with the text of every step', IN_A_FOLDER, async ({ page }) => {
  for (const { id, scene, clocked } of await stepsOn(page)) {
    await scrollToStep(page, id, clocked ? 'begins' : 'read');
    const [shown, still] = [await stageFrame(page, scene), await stepFrame(page, id)];
    if (!clocked) {
      expect(shown, id).toEqual(still);
      continue;
    }
    // Scroll positions are whole pixels, and a pixel of this scene is about a sixth of a second.
    const [time, asked] = [shown, still].map((frame) => (frame as { clock: number }).clock);
    expect(Math.abs((time ?? 0) - (asked ?? 0)), id).toBeLessThan(1);
  }
});

test('while a step of the dark scene is read, the clock is between its time and the next', async ({
  page,
}) => {
  const steps = (await stepsOn(page)).filter(({ clocked }) => clocked);
  for (const [index, { id, scene }] of steps.entries()) {
    await scrollToStep(page, id, 'read');
    const { clock } = (await stageFrame(page, scene)) as { clock: number };
    const from = (await stepFrame(page, id))['clock'] ?? 0;
    const next = steps[index + 1];
    const to = next ? ((await stepFrame(page, next.id))['clock'] ?? 0) : from;
    expect(clock, id).toBeGreaterThanOrEqual(from - 1);
    expect(clock, id).toBeLessThanOrEqual(to + 1);
  }
});

test(
  'the bar shows the time of the dark scene, the scene that is read, and how far it has run',
  IN_A_FOLDER,
  async ({ page }) => {
    const time = (): Promise<string> => page.evaluate(readClock, 'story-bar .time');
    await expect.poll(time).toBe('before');
    await scrollToStep(page, 'other-account', 'begins');
    await expect.poll(time).toBe('6:24');
    // Once its island is awake.
    await expect.poll(() => page.evaluate(readClock, '#dark .stage .clock')).toBe('6:24');
    await expect(page.locator('story-bar nav [aria-current]')).toHaveText('Dark');
    await scrollToStep(page, 'two-versions', 'read');
    await expect.poll(time).toBe('11:00');
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await expect.poll(time).toBe('before');
    await expect(page.locator('story-bar nav [aria-current]')).toHaveCount(0);
  },
);

test('a reload in the middle of a scene restores its frame', async ({ page }) => {
  for (const step of ['nobody-outside-knows', 'other-account', 'in-its-name']) {
    await scrollToStep(page, step, 'read');
    const scene = await page.locator(`scroll-story:has([id="${step}"])`).getAttribute('id');
    const before = (await stageFrame(page, scene ?? '')) as Record<string, number>;
    await rested(page);
    await page.reload();
    await settle(page);
    await expect
      .poll(
        async () => {
          const after = (await stageFrame(page, scene ?? '')) as Record<string, number>;
          // A pixel of the dark scene is about a sixth of a second.
          return Object.entries(before).filter(
            ([key, value]) => Math.abs((after[key] ?? NaN) - value) > (key === 'clock' ? 0.5 : 0),
          );
        },
        { message: step },
      )
      .toEqual([]);
  }
});

test('a jump and a slow scroll to the same place show the same frame', ONCE, async ({ page }) => {
  await scrollToStep(page, 'one-click', 'read');
  for (let above = 3000; above > 0; above -= 250) {
    await page.evaluate((by) => {
      scrollBy({ top: by === 3000 ? -3000 : 250, behavior: 'instant' });
    }, above);
    await settle(page);
  }
  const [place, slow] = [await page.evaluate(() => scrollY), await stageFrame(page, 'dark')];
  await jumpTo(page, 0);
  await jumpTo(page, place);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  expect(await stageFrame(page, 'dark')).toEqual(slow);
});

test('a window that becomes wider keeps text and graphic together', async ({ page }) => {
  await scrollToStep(page, 'reported', 'read');
  await page.setViewportSize({ width: 1000, height: 900 });
  await scrollToStep(page, 'who-reported', 'read');
  expect(await stageFrame(page, 'report')).toEqual(await stepFrame(page, 'who-reported'));
});

test(
  'before the first scroll at most 3 kB of script have arrived, gzipped',
  ONCE,
  async ({ page }) => {
    const files: Buffer[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') files.push(await response.body());
    });
    const response = await page.reload({ waitUntil: 'networkidle' });
    const inside = gzippedScripts((await response?.text()) ?? '');
    expect(inside).toBeGreaterThan(0);
    const sizes = files.map((file) => gzipSync(file).length);
    expect(sizes.reduce((sum, size) => sum + size, inside)).toBeLessThanOrEqual(3000);
  },
);

test(
  'a stage that is taken out while it wakes comes alive when it is put back',
  ONCE,
  async ({ page }) => {
    const loaded = page.waitForResponse(/\/_astro\/stage[^/]*\.js$/);
    await page.route(
      '**/_astro/stage*.js',
      async (route) => {
        await page.evaluate(() => {
          const stage = document.querySelector('#report graphic-stage');
          stage?.replaceWith(document.createElement('figure'));
          Object.assign(window, { stage });
        });
        await route.continue();
      },
      { times: 1 },
    );
    await page.goto('/');
    await page.mouse.wheel(0, 300);
    await (await loaded).finished();
    await settle(page);
    await page.evaluate(() => {
      const { stage } = window as unknown as { stage: HTMLElement };
      document.querySelector('#report section > figure')?.replaceWith(stage);
    });
    await scrollToStep(page, 'reported', 'read');
    expect(await stageFrame(page, 'report')).toEqual(await stepFrame(page, 'reported'));
  },
);
