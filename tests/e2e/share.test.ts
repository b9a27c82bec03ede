import type { Page } from '@playwright/test';
import { readFrame } from './support/in-page.ts';
import { stepFrame } from './support/story.ts';
import { expect, IN_A_FOLDER, ONCE, test } from './support/test.ts';

interface Piece {
  kind: string;
  id: string;
  title: string;
  page: string;
  picture: string;
  oembed: string;
  steps: string[];
}

/** What the built site says can be embedded. */
async function piecesOn({ request }: Pick<Page, 'request'>): Promise<Piece[]> {
  const index = await request.get('./embed/v1/index.json');
  return ((await index.json()) as { pieces: Piece[] }).pieces;
}
const scenesOn = async (page: Pick<Page, 'request'>): Promise<Piece[]> =>
  (await piecesOn(page)).filter(({ kind }) => kind === 'scene');
const path = (address: string): string => new URL(address).pathname;

/** Hosts read this much of a page, in bytes. */
const READ = 150_000;

const metaOf = (page: Page, property: string): Promise<string | null> =>
  page.locator(`meta[property="${property}"]`).getAttribute('content');

test(
  'every piece’s page names its oEmbed answer early, and a picture with its text',
  { tag: [IN_A_FOLDER.tag, ONCE.tag] },
  async ({ request }) => {
    for (const piece of await piecesOn({ request })) {
      const html = await (await request.get(path(piece.page))).text();
      const link = html.indexOf('application/json+oembed');
      expect(link, piece.page).toBeGreaterThan(0);
      expect(Buffer.byteLength(html.slice(0, link)), piece.page).toBeLessThan(READ);
      expect(link, piece.page).toBeLessThan(html.indexOf('</head>'));
      const answer = await request.get(path(piece.oembed));
      expect(answer.headers()['content-type']).toContain('json');
      expect(((await answer.json()) as { title: string }).title).toBe(piece.title);
      expect(html).toContain(`property="og:image" content="${piece.picture}"`);
      expect(html).toMatch(/property="og:image:alt" content="[^"]{20,}"/);
      const picture = await request.get(path(piece.picture));
      expect(picture.headers()['content-type'], piece.picture).toBe('image/png');
    }
  },
);

test(
  'a page that is no piece has the story’s picture and nothing to embed',
  { tag: [IN_A_FOLDER.tag, ONCE.tag] },
  async ({ page }) => {
    await page.goto('./sources/');
    expect(await metaOf(page, 'og:image')).toContain('/og/story.png');
    expect(await page.locator('link[type="application/json+oembed"]').count()).toBe(0);
  },
);

test.describe('a scene’s page', () => {
  test('has the steps of the story and leads back to them', IN_A_FOLDER, async ({ page }) => {
    for (const { id, title, page: address, steps } of await scenesOn(page)) {
      await page.goto(path(address));
      await expect(page.locator('h1')).toHaveText(title);
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(address);
      expect(await page.locator('.step').evaluateAll((all) => all.map((one) => one.id))).toEqual(
        steps,
      );
      await expect(page.locator(`#after a[href$="/#${id}"]`)).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });

  test('moves its stage with the steps as the story does', async ({ page }) => {
    await page.goto('./scene/click/');
    const steps = page.locator('.step');
    const seen: string[] = [];
    for (const index of [0, 2, 4]) {
      await steps.nth(index).scrollIntoViewIfNeeded();
      await steps.nth(index).evaluate((step) => {
        step.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      const id = (await steps.nth(index).getAttribute('id')) ?? '';
      const still = JSON.stringify(await stepFrame(page, id));
      await expect.poll(() => page.evaluate(readFrame, 'click')).toBe(still);
      seen.push(still);
    }
    expect(new Set(seen).size).toBe(3);
  });

  test('shows a day that has returned before anybody scrolls', ONCE, async ({ page }) => {
    await page.goto('./scene/return/');
    const id = (await page.locator('.step').first().getAttribute('id')) ?? '';
    const drawings = await page.evaluate((step) => {
      const folded = document.querySelector(`[id="${step}"] .still noscript`)?.textContent ?? '';
      const still = new DOMParser().parseFromString(folded, 'text/html');
      return [document.querySelector('.stage .graphic'), still.querySelector('.graphic')].map(
        (graphic) => graphic?.firstElementChild?.outerHTML.replaceAll(/<!--.*?-->/g, ''),
      );
    }, id);
    expect(drawings[0]).toBe(drawings[1]);
    expect(drawings[0]).toContain('statements');
  });

  test(
    'has marks that lead to an entry of the page of sources',
    { tag: [IN_A_FOLDER.tag, ONCE.tag] },
    async ({ page, request }) => {
      const sources = await (await request.get('./sources/')).text();
      for (const { page: address } of await scenesOn(page)) {
        await page.goto(path(address));
        const links = await page
          .locator('.mark')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) {
          expect(link).toMatch(/\/sources\/#/);
          expect(sources, link).toContain(`id="${link.split('#')[1] ?? ''}"`);
        }
      }
    },
  );
});

test.describe('without script', ONCE, () => {
  test.use({ javaScriptEnabled: false });

  test('a scene’s page has every step with its still frame', async ({ page }) => {
    for (const { page: address, steps } of await scenesOn(page)) {
      await page.goto(path(address));
      await expect(page.locator('.still:visible')).toHaveCount(steps.length);
    }
  });
});
