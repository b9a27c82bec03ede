import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, frameOf, LISTENING, test, WIDTHS, drawn } from './support/host.ts';

/** One piece of each kind. */
const PIECES = ['quote/no-crime', 'chart/words', 'scene/dark', 'story'];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const frame = (address: string, rest = ''): string =>
  `<iframe src="${address}" title="A piece" width="100%" height="560" ${rest}></iframe>`;

for (const width of WIDTHS)
  test(`on a plain page of ${String(width)} px every kind of piece can be read`, async ({
    page,
    pieces,
    open,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, {
      body: PIECES.map((piece) => frame(`${pieces}/embed/v1/${piece}/`)).join(''),
    });
    for (const [index, piece] of PIECES.entries()) {
      const child = await frameOf(page, `iframe >> nth=${String(index)}`);
      await expect(child.locator('h1')).toHaveCount(1);
      await expect(child.getByRole('link', { name: /Eleven Minutes/ }).first()).toBeVisible();
      const sideways = await child.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${piece}: scrolls sideways`).toBe(0);
    }
  });

test('a frame has an address, a title and a page of its own, and is not searched for itself', async ({
  page,
  pieces,
}) => {
  for (const piece of PIECES) {
    await page.goto(`${pieces}/embed/v1/${piece}/`);
    await expect(page).toHaveTitle(/Eleven Minutes/);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute(
      'content',
      'noindex, indexifembedded',
    );
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(piece === 'story' ? '/' : `/${piece}/`);
    expect(await page.locator('head').innerHTML()).not.toMatch(/duysak/i);
  }
});

test('every link leads out of the frame', async ({ page, pieces }) => {
  for (const piece of PIECES) {
    await page.goto(`${pieces}/embed/v1/${piece}/`);
    const inside = await page.locator('a[href]').evaluateAll((links: HTMLAnchorElement[]) =>
      links
        .filter(({ target, ownerDocument: { baseURI }, pathname }) => {
          const base = document.querySelector('base')?.target;
          return (target || base) !== '_blank' || pathname === new URL(baseURI).pathname;
        })
        .map(({ href }) => href),
    );
    expect(inside, piece).toEqual([]);
  }
});

test('in a sandbox that has no origin its fonts and scripts load, and it scrolls', async ({
  page,
  pieces,
  open,
}) => {
  await open(page, {
    head: LISTENING,
    body: frame(`${pieces}/embed/v1/scene/report/`, 'sandbox="allow-scripts"'),
  });
  const child = await frameOf(page);
  await expect(child.locator('graphic-stage[data-awake]')).toHaveCount(1);
  expect(await child.evaluate(() => self.origin)).toBe('null');
  await child.evaluate(() => document.fonts.load('1rem Newsreader'));
  expect(await child.evaluate(() => document.fonts.check('1rem Newsreader'))).toBe(true);
  await child.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect
    .poll(() => page.evaluate('said.filter(({data}) => data.type === "step").at(-1)?.data.stepId'))
    .toBe('who-reported');
});

test.describe('on a page with the strictest policy of content', () => {
  // The host's policy says so of the host's own style attributes.
  test.use({ expectedErrors: [/Applying inline style violates/] });
  const policy = (pieces: string, rest = ''): Record<string, string> => ({
    'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${pieces}; ${rest}`,
  });

  test('a frame is as high as its attributes say', async ({ page, pieces, open }) => {
    await open(page, {
      headers: policy(pieces),
      body: frame(`${pieces}/embed/v1/quote/no-crime/`, `sandbox="${SANDBOX}" style="height:9px"`),
    });
    await expect((await frameOf(page)).locator('blockquote')).toBeVisible();
    const height = await page.locator('iframe').evaluate((one) => one.clientHeight);
    expect(height).toBe(560);
  });

  test('the loader needs no style attribute', async ({ page, pieces, open, loader }) => {
    await open(page, {
      headers: policy(pieces, `script-src ${pieces}`),
      body: `<div data-news-embed data-steps="5">${frame(`${pieces}/embed/v1/scene/report/`, `sandbox="${SANDBOX}"`)}</div>
        <script async src="${loader}" crossorigin="anonymous"></script>`,
    });
    await expect
      .poll(() => page.locator('iframe').evaluate((one) => getComputedStyle(one).position))
      .toBe('sticky');
  });
});

test('on a page that is isolated from others (COEP) it loads with all that it needs', async ({
  page,
  pieces,
  open,
}) => {
  await open(page, {
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    body: frame(`${pieces}/embed/v1/scene/report/`),
  });
  const child = await frameOf(page);
  await expect(child.locator('graphic-stage[data-awake]')).toHaveCount(1);
  await child.evaluate(() => document.fonts.load('1rem Newsreader'));
  expect(await child.evaluate(() => document.fonts.check('1rem Newsreader'))).toBe(true);
});

test('on a dark page it is dark, unless it is told otherwise', async ({ page, pieces, open }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const address = `${pieces}/embed/v1/quote/no-crime/`;
  await open(page, {
    head: '<style>body { background: #111 } iframe { color-scheme: dark }</style>',
    body: [
      frame(`${address}?theme=dark`),
      frame(`${address}?theme=light`),
      frame(`${address}?theme=dark&bg=transparent`),
    ].join(''),
  });
  const ground = async (index: number): Promise<string> =>
    (await frameOf(page, `iframe >> nth=${String(index)}`)).evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    );
  expect(await ground(0)).toBe('rgb(23, 28, 32)');
  expect(await ground(1)).toBe('rgb(237, 240, 242)');
  expect(await ground(2)).toBe('rgba(0, 0, 0, 0)');
  await page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ ns: 'news-embed', v: 1, type: 'theme', theme: 'light' }, '*');
  });
  await expect.poll(() => ground(0)).toBe('rgb(237, 240, 242)');
});

for (const piece of PIECES)
  test(`axe finds nothing wrong with a frame of the ${piece.split('/')[0] ?? ''}`, async ({
    page,
    pieces,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${pieces}/embed/v1/${piece}/`);
      await drawn(page);
      await expectNoAxeViolations(page);
    }
  });
