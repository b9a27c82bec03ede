import { readFrame } from '../support/in-page.ts';
import { drawn, expect, test, WIDTHS } from './support/host.ts';

const SCENE = '/embed/v1/scene/report/';
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
  await expect(page.locator('graphic-stage[data-awake]')).toHaveCount(1);
  const stops = await page
    .locator('.still .graphic')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-frame')));
  for (let share = 0; share <= 1; share += 0.07) {
    await page.evaluate((part) => {
      scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
    }, share);
    await drawn(page);
    await drawn(page);
    expect(stops).toContain(await page.evaluate(readFrame, 'report'));
  }
});

test.describe('one step at a time', () => {
  for (const width of [320, 650, 719, 1000])
    test(`a card takes all the room that there is for words at ${String(width)} px`, async ({
      page,
      pieces,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`${pieces}${SCENE}?mode=stepper`);
      const [card, column] = await Promise.all(
        ['.step[data-current] .card', '.column'].map((part) => page.locator(part).boundingBox()),
      );
      expect(card?.width).toBe(column?.width);
    });

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
      const goal = await page.locator('#triage .still .graphic').getAttribute('data-frame');
      await expect.poll(() => page.evaluate(readFrame, 'report')).toBe(goal);
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
