import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { drawn, expect, test, WIDTHS } from './support/host.ts';

const SCENE = '/embed/v1/scene/report/';
/** The most that each kind may weigh in kB, gzipped, with all its scripts, fonts aside. */
const LIMITS = { quote: 12, chart: 20, scene: 70 } as const;

/** The files that a page's scripts consist of. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const [, file = ''] of text.matchAll(/["'](?:\/_astro\/|\.\/)([\w.-]+\.js)["']/g)) {
      if (found.has(file)) continue;
      found.add(file);
      follow(readFileSync(`dist/_astro/${file}`, 'utf8'));
    }
  };
  follow(html);
  return [...found];
}

/** Without the font that stands in the styles. */
const weigh = (text: string): number =>
  gzipSync(text.replaceAll(/url\(data:font[^)]*\)/g, ''), { level: 9 }).length;

for (const [kind, limit] of Object.entries(LIMITS))
  test(`every ${kind} in a frame weighs at most ${String(limit)} kB in all`, () => {
    for (const id of readdirSync(`dist/embed/v1/${kind}`)) {
      const html = readFileSync(`dist/embed/v1/${kind}/${id}/index.html`, 'utf8');
      expect(html, 'all styles are in the page').not.toMatch(/rel="stylesheet"/);
      const scripts = scriptsOf(html).map((file) => readFileSync(`dist/_astro/${file}`, 'utf8'));
      const sum = [html, ...scripts].reduce((total, text) => total + weigh(text), 0);
      expect(sum, id).toBeLessThanOrEqual(limit * 1000);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step of a scene stands there with its still frame', async ({ page, pieces }) => {
    await page.goto(pieces + SCENE);
    await expect(page.locator('.step')).toHaveCount(5);
    for (const step of await page.locator('.step').all()) {
      await expect(step.locator('.card')).toBeVisible();
      await expect(step.locator('.still .graphic')).toBeVisible();
    }
    await expect(page.locator('.stage')).toBeHidden();
    await expect(page.locator('.stepper')).toBeHidden();
  });

  test('a chart and a quote are whole', async ({ page, pieces }) => {
    await page.goto(`${pieces}/embed/v1/chart/words/`);
    await expect(page.locator('.drawing svg:visible')).toHaveCount(1);
    await page.goto(`${pieces}/embed/v1/quote/no-crime/`);
    await expect(page.locator('blockquote')).toBeVisible();
  });
});

test('on paper every step of a scene stands there, by day', async ({ page, pieces }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${pieces}${SCENE}?mode=box&theme=dark`);
  for (const step of await page.locator('.step').all())
    await expect(step.locator('.still .graphic')).toBeVisible();
  await expect(page.locator('.stage')).toBeHidden();
  const ink = await page
    .locator('.card')
    .first()
    .evaluate((card) => getComputedStyle(card).color);
  expect(ink).toBe('rgb(15, 19, 23)');
});

test('a reader who wants less motion gets a scene unrolled, and in a box only hard cuts', async ({
  page,
  pieces,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pieces + SCENE);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'static');
  await page.goto(`${pieces}${SCENE}?mode=box`);
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  const stops = await page
    .locator('.still .graphic')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-frame')));
  for (let share = 0; share <= 1; share += 0.07) {
    await page.evaluate((part) => {
      scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
    }, share);
    await drawn(page);
    await drawn(page);
    expect(stops).toContain(await page.locator('.stage .graphic').getAttribute('data-frame'));
  }
});

test.describe('one step at a time', () => {
  for (const width of WIDTHS)
    test(`the steps of a scene are turned by buttons and by keys at ${String(width)} px`, async ({
      page,
      pieces,
    }) => {
      await page.setViewportSize({ width, height: 400 });
      await page.goto(pieces + SCENE);
      const where = page.locator('.stepper .where');
      await expect(where).toHaveText('Step 1 of 5');
      await expect(page.getByRole('button', { name: 'Previous step' })).toBeDisabled();
      await page.getByRole('button', { name: 'Next step' }).click();
      await expect(where).toHaveText('Step 2 of 5');
      await page.keyboard.press('ArrowRight');
      await expect(where).toHaveText('Step 3 of 5');
      await expect(page.locator('.stepper [role=status]')).toContainText('his last shift');
      await page.keyboard.press('ArrowLeft');
      await expect(where).toHaveText('Step 2 of 5');
      await expect(page.locator('.card:visible')).toHaveCount(1);
      const frameOf = (selector: string): Promise<string | null> =>
        page.locator(selector).getAttribute('data-frame');
      const goal = await frameOf('#triage .still .graphic');
      await expect.poll(() => frameOf('.stage .graphic')).toBe(goal);
    });

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true });

    test('a swipe turns a step', async ({ page, pieces }) => {
      await page.setViewportSize({ width: 320, height: 400 });
      await page.goto(pieces + SCENE);
      await expect(page.locator('.stepper .where')).toHaveText('Step 1 of 5');
      const cdp = await page.context().newCDPSession(page);
      const touch = (type: string, x?: number): Promise<unknown> =>
        cdp.send('Input.dispatchTouchEvent', {
          type: type as 'touchStart',
          touchPoints: x === undefined ? [] : [{ x, y: 150 }],
        });
      await touch('touchStart', 250);
      for (const x of [200, 150, 100]) await touch('touchMove', x);
      await touch('touchEnd');
      await expect(page.locator('.stepper .where')).toHaveText('Step 2 of 5');
    });
  });

  test('the story turns through all its scenes', async ({ page, pieces }) => {
    await page.goto(`${pieces}/embed/v1/story/?mode=stepper`);
    const total = await page.locator('.step').count();
    const next = page.getByRole('button', { name: 'Next step' });
    for (let step = 1; step < total; step += 1) {
      await expect(page.locator('.stepper .where')).toHaveText(
        `Step ${String(step)} of ${String(total)}`,
      );
      await expect(page.locator('.card:visible')).toHaveCount(1);
      await expect(page.locator('.stage:visible')).toHaveCount(1);
      await next.click();
    }
    await expect(next).toBeDisabled();
  });
});

test.describe('what the address asks for', () => {
  test('a scene begins with the step that is named', async ({ page, pieces }) => {
    await page.goto(`${pieces}${SCENE}?step=last-shift&mode=stepper`);
    await expect(page.locator('#last-shift .card')).toBeVisible();
    await page.goto(`${pieces}${SCENE}?step=last-shift&mode=box`);
    await expect(page.locator('#last-shift .card')).toBeInViewport();
    await expect(page.locator('scroll-story')).toHaveAttribute('data-step', 'last-shift');
  });

  test('only the steps from one to another are shown', async ({ page, pieces }) => {
    for (const mode of ['static', 'box', 'stepper']) {
      await page.goto(`${pieces}${SCENE}?from=triage&to=reported&mode=${mode}`);
      await expect(page.locator('.step')).toHaveCount(3);
      await expect(page.locator('scroll-story')).toHaveAttribute(
        'data-stops',
        /^[\d.]+ [\d.]+ [\d.]+$/,
      );
    }
    await page.goto(`${pieces}/embed/v1/story/?from=triage&to=goes-dark`);
    await expect(page.locator('scroll-story')).toHaveCount(3);
    await expect(page.locator('.step').first()).toHaveId('triage');
    await expect(page.locator('.step').last()).toHaveId('goes-dark');
  });

  test('steps in the wrong order, or that are not there, leave out none', async ({
    page,
    pieces,
  }) => {
    for (const query of ['from=reported&to=triage', 'from=nowhere', 'to=nowhere', 'from=<b>'])
      for (const mode of ['static', 'stepper']) {
        await page.goto(`${pieces}${SCENE}?${query}&mode=${mode}`);
        await expect(page.locator('.step'), query).toHaveCount(5);
        await expect(page.locator('.card').first()).toBeVisible();
      }
  });

  test('anything else changes nothing', async ({ page, pieces }) => {
    await page.goto(
      `${pieces}${SCENE}?css=//evil.example/a.css&mode=full&theme=%3Cb%3E&x=1#?secret=`,
    );
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'auto');
    await expect(page.locator('html')).toHaveAttribute('data-mode', /box|stepper/);
  });
});

test('the address of a frame is left as its host made it', async ({ page, pieces }) => {
  await page.goto(`${pieces}${SCENE}?mode=box#amp=1`);
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
  await page.evaluate(() => {
    scrollTo(0, 1500);
  });
  await expect(page.locator('scroll-story')).not.toHaveAttribute('data-step', 'one-interview');
  await page.clock.install();
  await page.clock.runFor(1000);
  expect(page.url()).toBe(`${pieces}${SCENE}?mode=box#amp=1`);
});

test('the name stands in one frame with the non-confirmation', async ({ page, pieces }) => {
  for (const height of [400, 640]) {
    await page.setViewportSize({ width: 320, height });
    await page.goto(`${pieces}/embed/v1/scene/man/?step=the-name`);
    const card = page.locator('#the-name .card');
    await expect(card).toContainText('Twitter did not confirm the name');
    await expect(card).toBeVisible();
  }
});

test('nothing is stored', async ({ page, pieces, context }) => {
  for (const path of [SCENE, '/embed/v1/story/', '/embed/v1/quote/no-crime/']) {
    await page.goto(pieces + path);
    await drawn(page);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
});
