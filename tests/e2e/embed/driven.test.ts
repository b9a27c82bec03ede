import { driven, piece, placeIn, script, scrollPage, text } from './support/driven.ts';
import { IN_A_FOLDER } from '../support/test.ts';
import { drawn, expect, frameOf, test, WIDTHS } from './support/host.ts';

/** Records shifts of the layout and what the frames are told, from the beginning of the page. */
const RECORDS = `<script>
  window.shifts = []; window.steps = [];
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts.push(value); })
    .observe({ type: 'layout-shift', buffered: true });
  addEventListener('eleven-minutes:step', ({ detail, target }) => steps.push({ ...detail, piece: target.id }));
</script>`;

for (const width of WIDTHS)
  test(`a scene is driven by a page of ${String(width)} px: it sticks, runs from its beginning to its end, and nothing shifts`, async ({
    page,
    pieces,
    open,
    loader,
  }) => {
    await page.setViewportSize({ width, height: 760 });
    await open(page, {
      head: RECORDS,
      body: text + piece(`${pieces}/embed/v1/scene/dark/`, 6) + text + script(loader),
    });
    await scrollPage(page, 300);
    await driven(page);
    const outer = await page.locator('[data-news-embed]').boundingBox();
    const begin = (outer?.y ?? 0) + 300;
    const way = (outer?.height ?? 0) - 760;
    const positions: number[] = [];
    for (let share = -0.1; share <= 1.11; share += 0.05) {
      await scrollPage(page, begin + way * share);
      const child = await frameOf(page);
      await drawn(child);
      if (share > 0.01 && share < 0.99) {
        const top = await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().top);
        expect(Math.abs(top), `at ${share.toFixed(2)} it sticks`).toBeLessThan(1);
      }
      positions.push((await placeIn(page)).position);
    }
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(positions[0]).toBe(0);
    await expect.poll(async () => (await placeIn(page)).position).toBe(660);
    // The frame is there before the page has heard of it.
    const steps = (): Promise<unknown> =>
      page.evaluate('steps.map(({ index, total }) => [index, total])');
    await expect.poll(steps).toEqual([0, 1, 2, 3, 4, 5].map((index) => [index, 6]));
    const shifts = await page.evaluate<number[]>('shifts');
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });

test(
  'two pieces on a page are driven each for itself',
  IN_A_FOLDER,
  async ({ page, pieces, open, loader }) => {
    await open(page, {
      body: [
        text,
        piece(`${pieces}/embed/v1/scene/report/`, 5),
        text,
        piece(`${pieces}/embed/v1/scene/click/`, 5),
        text,
        script(loader),
        script(loader),
      ].join(''),
    });
    await page.waitForFunction(
      () => document.querySelectorAll('[data-news-embed=""]').length === 0,
    );
    const [first, second] = [
      '[data-news-embed] >> nth=0 >> iframe',
      '[data-news-embed] >> nth=1 >> iframe',
    ] as const;
    await driven(page, first);
    const into = async (index: number): Promise<void> => {
      await page.evaluate((at) => {
        const box = document.querySelectorAll('[data-news-embed]')[at]?.getBoundingClientRect();
        scrollBy({
          top: (box?.top ?? 0) + (box?.height ?? 0) / 2 - innerHeight / 2,
          behavior: 'instant',
        });
      }, index);
      await drawn(page);
    };
    await into(0);
    await expect.poll(async () => (await placeIn(page, first)).top).toBeGreaterThan(500);
    const before = await placeIn(page, first);
    expect((await placeIn(page, second)).top).toBe(0);
    await into(1);
    await expect.poll(async () => (await placeIn(page, second)).top).toBeGreaterThan(500);
    await expect.poll(async () => (await placeIn(page, first)).top).toBeGreaterThan(before.top);
  },
);

test('on a page that gets another width a driven scene stays where it is', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await page.setViewportSize({ width: 900, height: 760 });
  await open(page, { body: piece(`${pieces}/embed/v1/scene/dark/`, 6) + text + script(loader) });
  await driven(page);
  await scrollPage(page, 2600);
  await expect.poll(async () => (await placeIn(page)).position).toBeGreaterThan(250);
  const share = async (): Promise<number> =>
    (await frameOf(page)).evaluate(
      () => scrollY / (document.documentElement.scrollHeight - innerHeight),
    );
  const before = await share();
  await page.setViewportSize({ width: 390, height: 760 });
  await expect.poll(async () => Math.abs((await share()) - before)).toBeLessThan(0.01);
});

test('with the keyboard alone: what Tab reaches inside a driven frame is brought on screen', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await open(page, {
    body: `<a href="#" id="before">Before</a>${piece(`${pieces}/embed/v1/scene/report/`, 5)}<p style="height:150vh">After</p>${script(loader)}`,
  });
  await driven(page);
  await page.locator('#before').focus();
  const links = await (await frameOf(page)).locator('a').count();
  const child = await frameOf(page);
  for (let count = 0; count < links; count += 1) {
    await page.keyboard.press('Tab');
    await drawn(page);
    const seen = (): Promise<boolean> =>
      child.evaluate(() => {
        const { activeElement: link } = document;
        const box = link?.getBoundingClientRect();
        if (!box || link === document.body) return false;
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return box.bottom <= innerHeight && (link === top || link?.contains(top) === true);
      });
    await expect.poll(seen, { message: `link ${String(count + 1)}` }).toBe(true);
  }
  // The page has gone along with the frame.
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});
