import {
  drawn,
  expect,
  expectHeight,
  frameOf,
  heardAll,
  LISTENING,
  makeHigh,
  test,
} from './support/host.ts';
import { partners } from './support/partners.ts';

const PIECE = '/embed/v1/chart/words/';

for (const { name, scripts = {}, snippet } of partners)
  test(`${name} makes a frame as high as the piece is, up and down`, async ({
    page,
    pieces,
    open,
  }) => {
    await open(page, { head: LISTENING, scripts, body: snippet(`${pieces}${PIECE}`) });
    const child = await frameOf(page);
    const natural = await child.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await expectHeight(page, natural);
    for (const height of [733, 412, 733]) {
      await makeHigh(child, height);
      await expectHeight(page, height);
    }
  });

test('our own loader does the same', async ({ page, pieces, open, loader }) => {
  await open(page, {
    body: `<div data-news-embed><iframe src="${pieces}${PIECE}" title="A piece" width="100%" frameborder="0" sandbox="allow-scripts"></iframe></div><script async src="${loader}" crossorigin="anonymous"></script>`,
  });
  const child = await frameOf(page);
  for (const height of [733, 412, 733]) {
    await makeHigh(child, height);
    await expectHeight(page, height);
  }
});

for (const piece of [
  'chart/words',
  'quote/no-crime',
  'scene/report',
  'scene/report/?mode=stepper',
  'scene/report/?mode=static',
  'story',
])
  test(`a host that sets a height does not make ${piece} grow`, async ({ page, pieces, open }) => {
    await open(page, {
      head: LISTENING,
      body: `<iframe src="${pieces}/embed/v1/${piece}${piece.includes('?') ? '' : '/'}" title="A piece" width="100%" height="560"></iframe>`,
    });
    const child = await frameOf(page);
    const heights = (): Promise<number[]> =>
      page.evaluate('said.filter(({data}) => data.type === "height").map(({data}) => data.height)');
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    await drawn(child);
    await drawn(child);
    await heardAll(page, child);
    const before = (await heights()).at(-1);
    for (const height of [before ?? 0, 1500, 430]) {
      await page.locator('iframe').evaluate((one, px) => {
        one.style.height = `${String(px)}px`;
      }, height);
      await drawn(page);
      await drawn(child);
      await heardAll(page, child);
      expect((await heights()).at(-1), `in ${String(height)} px`).toBe(before);
    }
  });

test('a height is told once in a frame, and only when it is another', async ({
  page,
  pieces,
  open,
}) => {
  await open(page, {
    head: LISTENING,
    body: `<iframe src="${pieces}${PIECE}" title="A piece" width="100%"></iframe>`,
  });
  const child = await frameOf(page);
  await child.evaluate(() => document.fonts.ready);
  await drawn(child);
  await heardAll(page, child);
  await page.evaluate('said.length = 0');
  await child.evaluate(() => {
    for (const px of [700, 500, 600, 733]) document.body.style.height = `${String(px)}px`;
    document.body.style.contain = 'paint';
  });
  await drawn(child);
  await drawn(child);
  await heardAll(page, child);
  const told = await page.evaluate(
    'said.filter(({data}) => data.type === "height").map(({data}) => data.height)',
  );
  expect(told).toEqual([733]);
});

test('a browser that sizes frames itself is let to, where nothing scrolls inside', async ({
  page,
  pieces,
}) => {
  const allowed = page.locator('meta[name="responsive-embedded-sizing"]');
  const on = async (address: string): Promise<number> => {
    await page.goto(`${pieces}/embed/v1/${address}`);
    return allowed.count();
  };
  expect(await on('quote/no-crime/')).toBe(1);
  expect(await on('chart/words/')).toBe(1);
  expect(await on('scene/report/?mode=static')).toBe(1);
  expect(await on('scene/report/?mode=stepper')).toBe(1);
  expect(await on('scene/report/?mode=box')).toBe(0);
});

test('such a browser shows a piece whole without any script', async ({ page, pieces, open }) => {
  await open(page, {
    body: `<iframe src="${pieces}${PIECE}" title="A piece" width="100%" style="height:auto;frame-sizing:content-height" frameborder="0"></iframe>`,
  });
  const can = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!can, 'This browser does not know frame-sizing yet.');
  const child = await frameOf(page);
  for (const height of [733, 412]) {
    await makeHigh(child, height);
    await expectHeight(page, height);
  }
});
