import type { Page } from '@playwright/test';
import { drawn, expect, frameOf, heardAll, LISTENING, test } from './support/host.ts';

/** What is in the way of a message that is half right, and what is wholly wrong. */
const GARBAGE = `
  const pick = (list) => list[Math.floor(random() * list.length)];
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const values = () => pick([NaN, Infinity, -1e308, 1e308, -1, 0.5, '', 'x'.repeat(1e4), '<img src=x onerror=alert(1)>',
    'javascript:alert(1)', null, undefined, true, [], {}, [1], { toString: 1 }, 9n, new Date(0), /x/, new Map()]);
  const garbage = () => {
    const fields = { ns: pick(['news-embed', 'news-embed', 'other', 7]), v: pick([1, 1, 2, '1']),
      type: pick(['ready', 'height', 'step', 'seek', 'mode', 'theme', 'iframe-child-init', '__proto__', 'constructor', values()]) };
    for (const name of ['height', 'progress', 'mode', 'theme', 'steps', 'kind', 'id', 'index', 'stepId', 'total', 'minHeight',
      'secret', 'message', 'value', 'sentinel', 'datawrapper-height', '__proto__'])
      if (random() < 0.6) fields[name] = values();
    return pick([() => fields, () => fields, values, () => JSON.stringify({ height: 1 }), () => 'pymxPYMxaxPYMxheightxPYMx9'])();
  };`;

const frame = (address: string): string =>
  `<iframe src="${address}" title="A piece" width="100%" height="560" frameborder="0"></iframe>`;

/** All that messages might change in a frame or in a page. */
const look = (page: Page, selector = 'iframe'): Promise<unknown> =>
  page.evaluate((one) => {
    const box = document.querySelector(one)?.getBoundingClientRect();
    return {
      box: [box?.top, box?.width, box?.height],
      page: [scrollY, document.documentElement.scrollHeight],
      style: document.querySelector(one)?.getAttribute('style'),
    };
  }, selector);

test('ten thousand messages of garbage from a host move nothing in a piece', async ({
  page,
  pieces,
  open,
}) => {
  for (const piece of ['scene/report/', 'quote/no-crime/']) {
    await open(page, { head: LISTENING, body: frame(`${pieces}/embed/v1/${piece}`) });
    const child = await frameOf(page);
    await drawn(child);
    const state = (): Promise<unknown> =>
      child.evaluate(() => ({
        data: Object.entries(document.documentElement.dataset),
        place: scrollY,
        address: location.href,
        html: document.body.innerHTML,
      }));
    await expect
      .poll(
        async () =>
          (await child.locator('graphic-stage:not([data-awake])').count()) === 0 ||
          piece.startsWith('quote'),
      )
      .toBe(true);
    await drawn(child);
    const before = await state();
    const heard = await page.evaluate('said.length');
    await page.evaluate(`(() => { ${GARBAGE}
      const { contentWindow } = document.querySelector('iframe');
      for (let count = 0; count < 10000; count += 1) contentWindow.postMessage(garbage(), '*');
    })()`);
    await page.evaluate(
      () =>
        new Promise((done) => {
          setTimeout(done);
        }),
    );
    await drawn(child);
    await drawn(child);
    await heardAll(page, child);
    expect(await state(), piece).toEqual(before);
    // The one thing to be had is the height, which is no secret.
    const told = await page.evaluate<{ data: { type?: string } }[]>(`said.slice(${String(heard)})`);
    expect(told.filter(({ data }) => data.type === 'step' || data.type === 'seek')).toEqual([]);
  }
});

test('ten thousand messages of garbage move nothing on a page with the loader', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await open(page, {
    body: `<div data-news-embed>${frame(`${pieces}/embed/v1/quote/no-crime/`)}</div><script async src="${loader}" crossorigin="anonymous"></script>`,
  });
  const child = await frameOf(page);
  const high = await child.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(high);
  const before = await look(page);
  await page.evaluate(`(() => { ${GARBAGE}
    for (let count = 0; count < 10000; count += 1) postMessage(garbage(), '*');
  })()`);
  await drawn(page);
  expect(await look(page)).toEqual(before);
  await child.evaluate(() => {
    parent.postMessage({ ns: 'news-embed', v: 1, type: 'height', height: 1e9 }, '*');
  });
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(20_000);
});

test('a frame beside it that speaks in its name is not heard', async ({
  page,
  pieces,
  open,
  loader,
}) => {
  await open(page, {
    body: `<div data-news-embed data-steps="5"><iframe id="ours" src="${pieces}/embed/v1/scene/report/" title="Ours" height="640" sandbox="allow-scripts"></iframe></div>
      <div style="height:150vh"></div><iframe id="other" srcdoc="<p>Other</p>" title="Other"></iframe>
      <div data-news-embed><iframe id="stranger" src="about:blank" title="Stranger"></iframe></div>
      <script async src="${loader}" crossorigin="anonymous"></script>`,
  });
  await expect
    .poll(() => page.locator('#ours').evaluate((one) => getComputedStyle(one).position))
    .toBe('sticky');
  const before = [await look(page, '#ours'), await look(page, '#stranger')];
  for (const selector of ['#other', '#stranger'])
    await (
      await frameOf(page, selector)
    ).evaluate(() => {
      for (const said of [
        { type: 'height', height: 9000 },
        { type: 'seek', progress: 1 },
        { type: 'ready', kind: 'scene', id: 'report', steps: 200, minHeight: 9000 },
      ]) {
        parent.postMessage({ ns: 'news-embed', v: 1, ...said }, '*');
        // Nor is the piece itself to be driven by its neighbour.
        parent.frames[0]?.postMessage(
          { ns: 'news-embed', v: 1, type: 'progress', progress: 1 },
          '*',
        );
      }
    });
  await drawn(page);
  await drawn(page);
  expect([await look(page, '#ours'), await look(page, '#stranger')]).toEqual(before);
  const child = await frameOf(page, '#ours');
  expect(await child.evaluate(() => scrollY)).toBe(0);
});
