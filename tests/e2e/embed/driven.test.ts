import type { Page } from '@playwright/test';
import { drawn, expect, frameOf, test, WIDTHS } from './support/host.ts';

const SANDBOX =
  'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"';

/** A snippet without its script. */
const piece = (address: string, steps: number, rest = SANDBOX): string =>
  `<div data-news-embed data-steps="${String(steps)}"><iframe src="${address}" title="A scene" width="100%" height="640" frameborder="0" ${rest}></iframe></div>`;
const text = '<p style="height:90vh;margin:0">The host’s own words.</p>';
const script = (loader: string): string =>
  `<script async src="${loader}" crossorigin="anonymous"></script>`;

/** Records shifts of the layout and what the frames are told, from the beginning of the page. */
const RECORDS = `<script>
  window.shifts = []; window.steps = [];
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts.push(value); })
    .observe({ type: 'layout-shift', buffered: true });
  addEventListener('news-embed:step', ({ detail, target }) => steps.push({ ...detail, piece: target.id }));
</script>`;

/** Waits until the frame sticks and its graphic is drawn by script. */
async function driven(page: Page, selector = 'iframe'): Promise<void> {
  await expect
    .poll(async () =>
      (await frameOf(page, selector)).evaluate(() => document.documentElement.dataset['mode']),
    )
    .toBe('driven');
  await expect(
    (await frameOf(page, selector)).locator('astro-island:not([ssr])').first(),
  ).toBeAttached();
}

const scrollPage = async (page: Page, top: number): Promise<void> => {
  await page.evaluate((y) => {
    scrollTo({ top: y, behavior: 'instant' });
  }, top);
  await drawn(page);
};

/** The scene position in a frame, and where it is scrolled to. */
const placeIn = async (
  page: Page,
  selector = 'iframe',
): Promise<{ position: number; top: number }> =>
  (await frameOf(page, selector)).evaluate(() => ({
    position: Number(
      (document.querySelector('scroll-story') as unknown as { position: number }).position,
    ),
    top: scrollY,
  }));

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
    const shifts = await page.evaluate<number[]>('shifts');
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    const steps = await page.evaluate<{ index: number; total: number }[]>('steps');
    expect(steps.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(steps.every(({ total }) => total === 6)).toBe(true);
  });

test('two pieces on a page are driven each for itself', async ({ page, pieces, open, loader }) => {
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
  await page.waitForFunction(() => document.querySelectorAll('[data-news-embed=""]').length === 0);
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
  expect((await placeIn(page, first)).top).toBeGreaterThan(before.top);
});

test('a piece that is added later is driven too, and one that is removed and comes back', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await open(page, { head: RECORDS, body: `${text}<main></main>${text}${script(loader)}` });
  const html = piece(`${pieces}/embed/v1/scene/report/`, 5);
  await page.waitForFunction((src) => performance.getEntriesByName(src).length > 0, loader);
  for (const time of [1, 2]) {
    await page.evaluate((one) => {
      document.querySelector('main')!.innerHTML = one;
    }, html);
    await driven(page);
    await scrollPage(page, 2500);
    await expect
      .poll(async () => (await placeIn(page)).top, { message: `time ${String(time)}` })
      .toBeGreaterThan(500);
    await page.evaluate(() => {
      document.querySelector('main')!.replaceChildren();
    });
    await scrollPage(page, 0);
  }
});

test('the loader keeps nothing of the pieces that a page removed', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await open(page, { body: `<main></main>${script(loader)}` });
  await page.waitForFunction((src) => performance.getEntriesByName(src).length > 0, loader);
  const html = piece(`${pieces}/embed/v1/quote/no-crime/`, 0);
  await page.evaluate(async (one) => {
    const main = document.querySelector('main')!;
    const refs: WeakRef<Element>[] = ((window as unknown as { refs: WeakRef<Element>[] }).refs =
      []);
    for (let count = 0; count < 5; count += 1) {
      main.innerHTML = one;
      const child = main.querySelector('iframe')!;
      await new Promise((done) => {
        child.addEventListener('load', done);
      });
      refs.push(new WeakRef(child));
      main.replaceChildren();
    }
  }, html);
  await page.requestGC();
  const left = await page.evaluate(
    () =>
      (window as unknown as { refs: WeakRef<Element>[] }).refs.filter((ref) => ref.deref()).length,
  );
  // The browser itself may hold the last one.
  expect(left).toBeLessThanOrEqual(1);
});

test('it leaves no global behind', async ({ page, pieces, open, loader }) => {
  await open(page, {
    head: '<script>window.before = Object.getOwnPropertyNames(window)</script>',
    body: piece(`${pieces}/embed/v1/scene/report/`, 5) + script(loader),
  });
  await driven(page);
  const added = await page.evaluate(
    '(() => { const known = new Set(before); return Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && name !== "before" && !/^\\d+$|playwright/i.test(name)); })()',
  );
  expect(added).toEqual([]);
});

test.describe('where nothing can stick, or should not', () => {
  for (const overflow of ['hidden', 'auto', 'scroll'])
    test(`in a part of the page with overflow: ${overflow} it stays a box that scrolls in itself`, async ({
      page,
      pieces,
      open,
      loader,
    }) => {
      await open(page, {
        body: `<section style="overflow:${overflow}">${piece(`${pieces}/embed/v1/scene/report/`, 5)}</section>${script(loader)}`,
      });
      const child = await frameOf(page);
      await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(640);
      expect(await child.evaluate(() => document.documentElement.dataset['mode'])).toBe('box');
      expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).position)).toBe(
        'static',
      );
    });

  test('a reader who wants less motion gets every step unrolled, at its full height', async ({
    page,
    pieces,
    open,
    loader,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, { body: piece(`${pieces}/embed/v1/scene/report/`, 5) + script(loader) });
    const child = await frameOf(page);
    const high = await child.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    expect(high).toBeGreaterThan(1500);
    await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(high);
    await expect(child.locator('.still .graphic').first()).toBeVisible();
    await expect(child.locator('.stage')).toBeHidden();
  });

  test('without the loader’s script the snippet is a box', async ({ page, pieces, open }) => {
    await open(page, { body: piece(`${pieces}/embed/v1/scene/report/`, 5) });
    const child = await frameOf(page);
    await expect(child.locator('.stage')).toBeVisible();
    expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(640);
  });
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
