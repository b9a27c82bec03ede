import { drawn, expect, frameOf, test } from './support/host.ts';

test('the wheel scrolls a box to its end, and then the page around it', async ({
  page,
  pieces,
  open,
}) => {
  await open(page, {
    body: `<iframe src="${pieces}/embed/v1/scene/report/" title="A scene" width="100%" height="560" frameborder="0" sandbox="allow-scripts"></iframe><p style="height:300vh">After</p>`,
  });
  const child = await frameOf(page);
  const inside = (): Promise<number> => child.evaluate(() => scrollY);
  const outside = (): Promise<number> => page.evaluate(() => scrollY);
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(inside).toBe(400);
  expect(await outside()).toBe(0);
  await child.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await drawn(child);
  const end = await inside();
  // One gesture stays where it began; the next one goes on outside.
  await page.mouse.move(310, 210);
  await page.mouse.wheel(0, 300);
  await expect.poll(outside).toBeGreaterThan(100);
  expect(await inside()).toBe(end);
});

test('no text of a card is lost in a box, however small', async ({ page, pieces }) => {
  for (const [width, height] of [
    [320, 420],
    [320, 640],
    [768, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${pieces}/embed/v1/scene/report/?mode=box`);
    await expect(page.locator('graphic-stage[data-awake]')).toHaveCount(1);
    for (const card of await page.locator('.card').all()) {
      await card.evaluate((one) => {
        const stage = document.querySelector('.stage')?.getBoundingClientRect();
        const box = one.getBoundingClientRect();
        const isBelow = (stage?.bottom ?? 0) < innerHeight && (stage?.left ?? 0) <= box.left;
        scrollBy(0, box.top - (isBelow ? (stage?.bottom ?? 0) : 40) - 8);
      });
      await drawn(page);
      const uncovered = await card.evaluate((one) => {
        const line = one.querySelector('p')?.getBoundingClientRect();
        const top = document.elementFromPoint((line?.left ?? 0) + 4, (line?.top ?? 0) + 6);
        return one.contains(top);
      });
      expect(uncovered, `${String(width)}×${String(height)}`).toBe(true);
    }
  }
});

for (const [height, mode] of [
  [640, 'box'],
  [300, 'stepper'],
] as const)
  test(`a frame of ${String(height)} px that a page shows late is a ${mode}, as if it had been there from the start`, async ({
    page,
    pieces,
    open,
  }) => {
    await open(page, {
      body: `<div hidden><iframe src="${pieces}/embed/v1/scene/report/" title="A scene" width="600" height="${String(height)}" frameborder="0" sandbox="allow-scripts"></iframe></div>`,
    });
    const child = await frameOf(page);
    const has = (): Promise<string | undefined> =>
      child.evaluate(() => document.documentElement.dataset['mode']);
    await expect.poll(has).toBe('box');
    await page.evaluate(() => {
      document.querySelector('div')?.removeAttribute('hidden');
    });
    await expect.poll(has).toBe(mode);
    await expect(child.getByRole('button', { name: 'Next step' })).toBeVisible({
      visible: mode === 'stepper',
    });
  });
