import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNoAxeViolations, expectReadableColours } from './support/axe.ts';
import { content } from './support/charts.ts';
import {
  cardPlace,
  jumpTo,
  lostText,
  oneStepPerScene,
  scrollPlace,
  scrollToStep,
  settle,
  stageFrame,
  stepRead,
  stepsOn,
  stepFrame,
  wake,
} from './support/story.ts';
import { expect, ONCE, test } from './support/test.ts';

/** Adds up the layout shifts of a page from its beginning and remembers what shifted. */
async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const nodes = entry.sources.map(({ node }) =>
          node instanceof Element
            ? `${node.tagName}.${node.className}`
            : node?.textContent?.slice(0, 30),
        );
        shifts.push(`${entry.value.toFixed(4)} ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** Scrolls from the top to the end, as fast as frames are drawn. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });

test.describe('however the reader scrolls', () => {
  /** Compares what is shown now with what a jump from afar to the same place shows. */
  async function expectAsJumped(page: Page, scene: string): Promise<void> {
    await settle(page);
    const [place, frame, step] = [
      await scrollPlace(page),
      await stageFrame(page, scene),
      await stepRead(page, scene),
    ];
    await jumpTo(page, 0);
    await jumpTo(page, place);
    expect(await stageFrame(page, scene)).toEqual(frame);
    expect(await stepRead(page, scene)).toBe(step);
  }

  test('a wheel reaches the same frames as a jump', ONCE, async ({ page }) => {
    await page.goto('/');
    for (const [step, scene] of [
      ['triage', 'report'],
      ['page-gone', 'dark'],
    ] as const) {
      await scrollToStep(page, step, 'begins');
      await stageFrame(page, scene);
      const before = await scrollPlace(page);
      await page.mouse.move(150, 700);
      for (let turn = 0; turn < 7; turn += 1) await page.mouse.wheel(0, 90);
      await expect.poll(() => scrollPlace(page)).toBe(before + 630);
      await expectAsJumped(page, scene);
    }
  });

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true });

    test('a finger reaches the same frames as a jump', async ({ page }) => {
      await page.goto('/');
      const cdp = await page.context().newCDPSession(page);
      for (const [step, scene] of [
        ['triage', 'report'],
        ['page-gone', 'dark'],
      ] as const) {
        await scrollToStep(page, step, 'begins');
        await stageFrame(page, scene);
        const before = await scrollPlace(page);
        const finger = async (type: 'touchStart' | 'touchMove', y: number): Promise<void> => {
          await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 150, y }] });
        };
        // Listened for before the first touch is sent, which goes another way to the page.
        const scroll = await page.evaluateHandle(() => ({
          ended: new Promise((resolve) => {
            document.addEventListener('scrollend', resolve, { once: true });
          }).then(() => undefined),
        }));
        await finger('touchStart', 780);
        for (let y = 760; y >= 380; y -= 20) await finger('touchMove', y);
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
        await scroll.evaluate(({ ended }) => ended);
        expect(await scrollPlace(page)).toBeGreaterThan(before + 300);
        await expectAsJumped(page, scene);
      }
    });
  });
});

test.describe('when the window changes', () => {
  test('turning the screen keeps the step that is read on it', async ({ page, isMobile }) => {
    const upright = isMobile ? { width: 390, height: 844 } : { width: 768, height: 1024 };
    const onItsSide = { width: upright.height, height: upright.width };
    await page.setViewportSize(upright);
    await page.goto('/');
    for (const { id, scene } of await oneStepPerScene(page, 3)) {
      await page.setViewportSize(upright);
      await scrollToStep(page, id, 'read');
      await stageFrame(page, scene);
      for (const size of [onItsSide, upright]) {
        await page.setViewportSize(size);
        await settle(page);
        const about = `${id} at ${String(size.width)} × ${String(size.height)}`;
        const { top, bottom, from, to } = await cardPlace(page, id);
        expect.soft(bottom, about).toBeGreaterThan(from + 40);
        expect.soft(top, about).toBeLessThan(to - 40);
        if (size.height >= 600) expect.soft(await stepRead(page, scene), about).toBe(id);
      }
    }
  });

  test('the stage stays at the top of the window on tablets', async ({ page, isMobile }) => {
    await page.setViewportSize(
      isMobile ? { width: 768, height: 1024 } : { width: 1024, height: 768 },
    );
    await page.goto('/');
    for (const { id, scene } of await oneStepPerScene(page, 2)) {
      await scrollToStep(page, id, 'read');
      expect((await page.locator(`[id="${scene}"] .stage`).boundingBox())?.y, scene).toBe(0);
      const { top, bottom, from, to } = await cardPlace(page, id);
      expect.soft(top, id).toBeGreaterThanOrEqual(from);
      expect.soft(bottom, id).toBeLessThanOrEqual(to);
    }
  });

  // Without scroll anchoring (Safari) nothing wakes the story when it is pushed down.
  test('a picture that arrives late above the story leaves text and graphic in agreement', async ({
    page,
  }) => {
    await page.goto('/');
    await scrollToStep(page, 'a-few-wrong-things', 'read');
    await stageFrame(page, 'click');
    for (const anchoring of ['auto', 'none']) {
      await page.evaluate((anchor) => {
        // Some browsers keep what is read in place when something above it grows, and some do not.
        document.documentElement.style.setProperty('overflow-anchor', anchor);
        const picture = document.createElement('div');
        picture.style.height = '600px';
        document.querySelector('main')?.prepend(picture);
      }, anchoring);
      await settle(page);
      await settle(page);
      const shown = [await stepRead(page, 'click'), await stageFrame(page, 'click')];
      const place = await scrollPlace(page);
      await jumpTo(page, 0);
      await jumpTo(page, place);
      const fresh = [await stepRead(page, 'click'), await stageFrame(page, 'click')];
      expect(shown, `scroll anchoring ${anchoring}`).toEqual(fresh);
    }
  });
});

test.describe('at any size', () => {
  test('nothing has to be scrolled sideways', async ({ page, isMobile }) => {
    await page.goto('/');
    for (const [width, height] of isMobile
      ? [
          [320, 640],
          [390, 844],
          [844, 390],
        ]
      : [
          [768, 1024],
          [1360, 860],
          [2560, 1300],
        ]) {
      await page.setViewportSize({ width: width ?? 0, height: height ?? 0 });
      for (const mode of ['animate', 'read']) {
        await page.evaluate((to) => {
          document.documentElement.dataset['mode'] = to;
        }, mode);
        const [needed, shown] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        expect(needed, `${String(width)} px in ${mode}`).toBeLessThanOrEqual(width ?? 0);
        expect(shown, `${String(width)} px in ${mode}`).toBe(width);
      }
    }
  });

  test('the digits 11:00 go from edge to edge and are not cut', async ({ page, isMobile }) => {
    for (const width of isMobile ? [320, 390] : [768, 1360, 2560]) {
      // High enough: in a low window they leave the headline its room.
      await page.setViewportSize({ width, height: Math.max(900, Math.round(width * 0.6)) });
      await page.goto('/');
      await settle(page);
      const [top, bottom] = await page.evaluate(() => [
        document.querySelector('story-bar')?.getBoundingClientRect().bottom ?? 0,
        document.querySelector('.hero .rule')?.getBoundingClientRect().top ?? 0,
      ]);
      const picture = await page.screenshot({
        clip: { x: 0, y: Math.ceil(top), width, height: Math.floor(bottom) - Math.ceil(top) },
      });
      const { data, info } = await sharp(picture)
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const isInk = (x: number, y: number): boolean => (data[y * info.width + x] ?? 255) < 110;
      const [columns, rows] = [info.width, info.height].map((length) =>
        Array.from({ length }, (_, at) => at),
      );
      const inkColumns = (columns ?? []).filter((x) => rows?.some((y) => isInk(x, y)));
      const inkRows = (rows ?? []).filter((y) => columns?.some((x) => isInk(x, y)));
      const [first = 0, last = 0] = [inkColumns[0], inkColumns.at(-1)];
      expect(last - first, `ink at ${String(width)} px`).toBeGreaterThanOrEqual(width * 0.9);
      expect(first, `left edge at ${String(width)} px`).toBeGreaterThan(0);
      expect(last, `right edge at ${String(width)} px`).toBeLessThan(info.width - 1);
      expect(inkRows[0], `top at ${String(width)} px`).toBeGreaterThan(0);
      expect(inkRows.at(-1), `bottom at ${String(width)} px`).toBeLessThan(info.height - 1);
    }
  });
});

test('the headline is on the first screen of wide and low windows', ONCE, async ({ page }) => {
  for (const [width, height] of [
    [2560, 945],
    [3440, 1305],
    [1366, 625],
    [1280, 577],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const size = `${String(width)} × ${String(height)}`;
    const [date, headline] = await Promise.all(
      ['.hero .pill', 'h1'].map((part) => page.locator(part).boundingBox()),
    );
    expect(headline && headline.y + headline.height, size).toBeLessThanOrEqual(height);
    expect(date?.y, size).toBeGreaterThan(
      (await page.locator('.hero .rule').boundingBox())?.y ?? 0,
    );
  }
});

test('a long word breaks wherever it stands, and no page becomes wider', ONCE, async ({ page }) => {
  const width = 390;
  await page.setViewportSize({ width, height: 844 });
  for (const address of ['/', '/quote/coincidences/', '/scene/click/', '/chart/words/']) {
    await page.goto(address);
    const needed = await page.evaluate(() => {
      for (const text of document.querySelectorAll('p, h1, h2, h3, blockquote'))
        text.prepend(`${'uebertragungsgesetz'.repeat(5)} `);
      return document.documentElement.scrollWidth;
    });
    expect(needed, address).toBeLessThanOrEqual(width);
  }
});

test.describe('with larger text', () => {
  test.describe('by the zoom of the browser', ONCE, () => {
    test.use({ isMobile: false, deviceScaleFactor: 2 });

    for (const [zoom, width, height] of [
      [200, 680, 430],
      [400, 320, 256],
    ] as const)
      test(`at ${String(zoom)} % the story is unrolled and loses nothing`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto('/');
        await page.evaluate(() => {
          scrollTo({ top: 1200, behavior: 'instant' });
        });
        await settle(page);
        const hidden = await page
          .locator('.step .still .graphic, .step .card')
          .evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length);
        expect(hidden).toBe(0);
        await expect(page.locator('.stage').first()).toBeHidden();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await lostText(page, '.step .card, .still .graphic, .hero .words')).toEqual([]);
      });
  });

  /** What is lost where the reader may read it: unrolled, and in the cards of the animated story. */
  async function lostInBothLayouts(page: Page): Promise<string[]> {
    await settle(page);
    const animated = await lostText(page, '.step .card, .hero .words');
    await page.evaluate(() => {
      document.documentElement.dataset['mode'] = 'read';
    });
    await settle(page);
    const unrolled = await lostText(page, '.step .card, .still .graphic');
    return [...animated, ...unrolled];
  }
  const narrow = (isMobile: boolean): number[] => (isMobile ? [320, 390] : [1360]);

  for (const [name, css] of [
    ['text of 200 %', 'html { font-size: 200% !important }'],
    [
      'the text spacing of WCAG 1.4.12',
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`,
    ],
  ] as const)
    test(`${name} loses no text`, async ({ page, isMobile }) => {
      for (const width of narrow(isMobile)) {
        await page.setViewportSize({ width, height: 860 });
        await page.goto('/');
        await page.addStyleTag({ content: css });
        expect.soft(await lostInBothLayouts(page), `${String(width)} px`).toEqual([]);
      }
    });

  test('a default font size of 32 px loses no text', async ({ page, isMobile }) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const width of narrow(isMobile)) {
      await page.setViewportSize({ width, height: 860 });
      await page.goto('/');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
      expect.soft(await lostInBothLayouts(page), `${String(width)} px`).toEqual([]);
    }
  });
});

test.describe('nothing shifts', () => {
  test.use({ patientFonts: false });

  test('over a full scroll', async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto('/');
    await settle(page);
    await scrollThrough(page);
    await settle(page);
    expect(await shifts()).toEqual([]);
  });

  test('when fonts arrive late, and the frames still agree', async ({ page }) => {
    const shifts = await watchShifts(page);
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await page.locator('#sources').waitFor();
    await page.evaluate(async () => {
      document.getElementById('last-shift')?.scrollIntoView({ behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    await expect(page.locator('#report graphic-stage[data-awake]')).toHaveCount(1);
    const before = await shifts();
    release(undefined);
    await page.waitForLoadState('load');
    await settle(page);
    expect(await shifts()).toEqual(before);
    for (const { id, scene } of (await oneStepPerScene(page, 2)).filter(
      ({ clocked }) => !clocked,
    )) {
      await scrollToStep(page, id, 'read');
      expect(await stageFrame(page, scene), id).toEqual(await stepFrame(page, id));
    }
  });
});

test('in forced colours everything that takes focus shows it', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await page.keyboard.press('Tab');
  const without = await page.locator('a[href], button, input').evaluateAll((all: HTMLElement[]) => {
    const shown = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    return {
      count: shown.length,
      without: shown
        .filter((element) => {
          element.focus({ preventScroll: true });
          const drawn = element.matches('input') ? element.nextElementSibling : element;
          const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? element);
          return outlineStyle === 'none' || parseFloat(outlineWidth) < 2;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });
  expect(without.count).toBeGreaterThan(50);
  expect(without.without).toEqual([]);
});

/** Takes out what is no scene: it has tests of its own, and axe walks through all of it at every step. */
const onlyScenes = (page: Page): Promise<void> =>
  page.locator('main > .prose').evaluateAll((sections) => {
    for (const section of sections) section.remove();
  });

test.describe('axe finds nothing wrong', () => {
  test.describe('in the light scheme', () => {
    test.use({ colorScheme: 'light' });

    for (const { id: scene, data } of content.scenes)
      if (data.kind === 'scroll')
        test(`in any step of “${scene}”`, async ({ page }) => {
          await page.goto('/');
          await wake(page, scene);
          await onlyScenes(page);
          for (const step of (await stepsOn(page)).filter((other) => other.scene === scene)) {
            await scrollToStep(page, step.id, 'read');
            await expectNoAxeViolations(page, `#${step.id} .card, #${scene} .stage`);
          }
        });
      else
        test(`in the section “${scene}”`, async ({ page }) => {
          await page.goto('/');
          await page.locator('scroll-story').evaluateAll((scenes) => {
            for (const one of scenes) one.remove();
          });
          await expectNoAxeViolations(page, `#${scene}`);
        });
  });

  test.describe('in the dark scheme', () => {
    test.use({ colorScheme: 'dark' });

    test('in one step of each scene', async ({ page }) => {
      await page.goto('/');
      await onlyScenes(page);
      for (const { id, scene } of await oneStepPerScene(page, 3)) {
        await scrollToStep(page, id, 'read');
        await stageFrame(page, scene);
        await expectReadableColours(page, `#${scene}`);
      }
    });
  });
});
