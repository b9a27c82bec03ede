import { expect, test } from './support/host.ts';

const SCENE = '/embed/v1/scene/report/';

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
  await expect(page.locator('graphic-stage[data-awake]')).toHaveCount(1);
  await page.evaluate(() => {
    scrollTo(0, 1500);
  });
  await expect(page.locator('scroll-story')).not.toHaveAttribute('data-step', 'one-interview');
  await page.clock.install();
  await page.clock.runFor(1000);
  expect(page.url()).toBe(`${pieces}${SCENE}?mode=box#amp=1`);
});
