import type { Page } from '@playwright/test';
import { keptLoaders } from '../../../src/embed/kept-loaders.ts';
import { IN_A_FOLDER } from '../support/test.ts';
import { driven, piece, placeIn, script, scrollPage, text } from './support/driven.ts';
import { drawn, expect, expectHeight, frameOf, test } from './support/host.ts';

test('a piece that is added later is driven too, and one that is removed and comes back', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await open(page, { body: `${text}<main></main>${text}${script(loader)}` });
  const html = piece(`${pieces}/embed/v1/scene/report/`, 5);
  await page.waitForFunction((src) => performance.getEntriesByName(src).length > 0, loader);
  for (const time of [1, 2]) {
    await page.evaluate((one) => {
      document.body.querySelector('main')?.setHTMLUnsafe(one);
    }, html);
    await driven(page);
    await scrollPage(page, 2500);
    await expect
      .poll(async () => (await placeIn(page)).top, { message: `time ${String(time)}` })
      .toBeGreaterThan(500);
    await page.evaluate(() => {
      document.querySelector('main')?.replaceChildren();
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
  const kept = await page.locator('main').evaluateHandle(async (main, one) => {
    const refs: WeakRef<Element>[] = [];
    for (let count = 0; count < 5; count += 1) {
      main.innerHTML = one;
      const child = main.querySelector('iframe');
      await new Promise((done) => child?.addEventListener('load', done));
      if (child) refs.push(new WeakRef(child));
      main.replaceChildren();
    }
    return refs;
  }, html);
  await page.requestGC();
  const left = await kept.evaluate((refs) => refs.filter((ref) => ref.deref()).length);
  // The browser itself may hold the last one.
  expect(left).toBeLessThanOrEqual(1);
});

test(
  'it takes the pieces that lie beside it, and none of another site on the same host',
  IN_A_FOLDER,
  async ({ page, open, loader }) => {
    const pages = ['/one/embed/v1/quote/a/', '/two/embed/v1/quote/a/'] as const;
    await open(page, {
      body: pages.map((path) => piece(path, 0)).join('') + script('/two/embed/v1/loader.js'),
      scripts: {
        ...Object.fromEntries(pages.map((path) => [path, ''])),
        '/two/embed/v1/loader.js': await (await fetch(loader.replace('//pieces.', '//'))).text(),
      },
    });
    const taken = (): Promise<boolean[]> =>
      page
        .locator('[data-news-embed]')
        .evaluateAll((all: HTMLElement[]) => all.map((one) => one.dataset['newsEmbed'] !== ''));
    await expect.poll(taken).toEqual([false, true]);
  },
);

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

  test('an address that asks for another way has no room made for steps', async ({
    page,
    pieces,
    open,
    loader,
  }) => {
    for (const asked of ['mode=box', 'motion=reduce']) {
      await open(page, {
        body: piece(`${pieces}/embed/v1/scene/report/?${asked}`, 5) + script(loader),
      });
      const child = await frameOf(page);
      const shown = await child.evaluate(() => document.documentElement.dataset['mode']);
      expect(shown).toBe(asked === 'mode=box' ? 'box' : 'static');
      await page.waitForFunction(() => !document.querySelector('[data-news-embed=""]'));
      await drawn(page);
      const place = page.locator('iframe').evaluate((one) => getComputedStyle(one).position);
      expect(await place).toBe('static');
    }
  });

  test('without the loader’s script the snippet is a box', async ({ page, pieces, open }) => {
    await open(page, { body: piece(`${pieces}/embed/v1/scene/report/`, 5) });
    const child = await frameOf(page);
    await expect(child.locator('.stage')).toBeVisible();
    expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(640);
  });
});

for (const { file } of keptLoaders())
  test(
    `a page that pinned ${file} has its scenes driven as ever`,
    IN_A_FOLDER,
    async ({ page, pieces, open }) => {
      await open(page, {
        body:
          piece(`${pieces}/embed/v1/scene/report/`, 5) +
          text +
          script(`${pieces}/embed/v1/${file}`),
      });
      await driven(page);
      await scrollPage(page, 2000);
      await expect.poll(async () => (await placeIn(page)).top).toBeGreaterThan(500);
    },
  );

test.describe('a scene that cannot be driven', () => {
  const SCENE = '/embed/v1/scene/report/';

  /** Expects the snippet to be a frame of its own height that stands where it is, and no more. */
  async function expectBox(page: Page): Promise<void> {
    const frame = page.locator('iframe');
    await expect.poll(() => frame.evaluate((one) => getComputedStyle(one).position)).toBe('static');
    await expectHeight(page, 640);
    expect(
      await page.locator('[data-news-embed]').evaluate((one) => one.clientHeight),
    ).toBeLessThan(660);
  }

  test.describe('because its script does not come', () => {
    test.use({ expectedErrors: [/Failed to load resource|Error hydrating/] });
    test.beforeEach(({ page }) => page.route('**/_astro/*.js', (route) => route.abort()));

    test('gets no more room than its frame, in which all of it can be read', async ({
      page,
      pieces,
      open,
      loader,
    }) => {
      await open(page, { body: piece(pieces + SCENE, 5) + text + script(loader) });
      await expectBox(page);
      const child = await frameOf(page);
      await expect(child.locator('.still .graphic').last()).toBeVisible();
      await child.locator('.card').last().scrollIntoViewIfNeeded();
      await expect(child.locator('.card').last()).toBeInViewport();
    });

    for (const { file } of keptLoaders())
      test(`is no higher than the screen to ${file}`, async ({ page, pieces, open }) => {
        await open(page, {
          body: piece(pieces + SCENE, 5) + text + script(`${pieces}/embed/v1/${file}`),
        });
        const child = await frameOf(page);
        await expect(child.locator('html')).toHaveAttribute('data-mode', 'unrolled');
        await drawn(page);
        const screen = await page.evaluate(() => innerHeight);
        expect(
          await page.locator('iframe').evaluate((one) => one.clientHeight),
        ).toBeLessThanOrEqual(screen);
      });
  });

  test.describe('because it says nothing', () => {
    test.use({ expectedErrors: [/Blocked script execution/] });

    test('gets no more room than its frame', async ({ page, pieces, open, loader }) => {
      await open(page, { body: `<main></main>${text}${script(loader)}` });
      await page.waitForFunction((src) => performance.getEntriesByName(src).length > 0, loader);
      await page.locator('main').evaluate(
        (main, html) => {
          main.innerHTML = html;
        },
        piece(pieces + SCENE, 5, 'sandbox'),
      );
      await expectBox(page);
    });
  });

  test('any longer, because a graphic broke, gives its room back', async ({
    page,
    pieces,
    open,
    loader,
  }) => {
    await open(page, { body: piece(pieces + SCENE, 5) + text + script(loader) });
    await driven(page);
    const child = await frameOf(page);
    await child.evaluate(() => dispatchEvent(new Event('story:failed')));
    await expectBox(page);
    await expect(child.locator('.still .graphic').last()).toBeVisible();
  });
});
