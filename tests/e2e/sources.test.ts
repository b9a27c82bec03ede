import { SCHEMES } from './support/axe.ts';
import { deadLinks, sideways, textOf } from './support/links.ts';
import { expect, ONCE, test } from './support/test.ts';

for (const [colorScheme, expectNoViolations] of SCHEMES) {
  test.describe(`the page of sources in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing wrong, with lists open', async ({ page }) => {
      await page.goto('/sources/');
      await page.locator('details').evaluateAll((all) => {
        for (const details of all.slice(0, 3)) details.setAttribute('open', '');
      });
      await expectNoViolations(page);
    });
  });
}

test(
  'every link back to the story leads to a passage that carries the mark',
  ONCE,
  async ({ page }) => {
    await page.goto('/sources/');
    const { checked, wrong } = await page.evaluate(
      (text) => {
        const story = new DOMParser().parseFromString(text, 'text/html');
        const links = [...document.querySelectorAll('.source')].flatMap((source) =>
          [...source.querySelectorAll('.sentences a')].map((link) => ({
            source: source.id,
            place: (link.getAttribute('href') ?? '').replace('/#', ''),
          })),
        );
        return {
          checked: links.length,
          wrong: links.filter(
            ({ source, place }) =>
              !story.getElementById(place)?.querySelector(`.mark[href="#${source}"]`),
          ),
        };
      },
      await textOf(page, '/'),
    );
    expect(checked).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  },
);

test(
  'every mark of the story has its entry on the page of sources, under the same number',
  ONCE,
  async ({ page }) => {
    await page.goto('/');
    const marks = await page
      .locator('.mark[href^="#source-"]')
      .evaluateAll((all) => all.map((mark) => [mark.getAttribute('href') ?? '', mark.textContent]));
    await page.goto('/sources/');
    for (const [href = '', number = ''] of new Set(marks))
      await expect(page.locator(`${href} > .number`)).toHaveText(number);
  },
);

for (const path of ['/sources/', '/corrections/', '/chart/night/']) {
  test(`no link on ${path} leads nowhere`, ONCE, async ({ page }) => {
    await page.goto(path);
    expect(await deadLinks(page)).toEqual([]);
  });
}

for (const path of ['/sources/', '/corrections/']) {
  test(`at 320 px nothing on ${path} is cut off at the side`, ONCE, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    expect(await sideways(page)).toBe(0);
  });
}

test.describe('without JavaScript', ONCE, () => {
  test.use({ javaScriptEnabled: false });

  test('the page has every source, its lists open, and no field that does nothing', async ({
    page,
  }) => {
    await page.goto('/sources/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    const source = page.locator('#source-nz-herald');
    await source.locator('summary').click();
    await expect(source.getByRole('link', { name: 'The report comes in, step 2' })).toBeVisible();
    await expect(page.locator('.source').last()).toBeVisible();
  });
});

test('by keyboard the uses open, and their links are reached', ONCE, async ({ page }) => {
  await page.goto('/sources/');
  await page.locator('#source-bustle summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const link = page.locator('#source-bustle .sentences a').first();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
});

test('the field narrows the list and says how far', ONCE, async ({ page }) => {
  await page.goto('/sources/');
  const all = await page.locator('.source').count();
  await page.getByRole('searchbox').fill('times london');
  await expect(page.locator('.source:visible')).toHaveCount(0);
  await page.getByRole('searchbox').fill('new york');
  await expect(page.locator('.source:visible').first()).toContainText('New York Times');
  const shown = await page.locator('.source:visible').count();
  expect(shown).toBeLessThan(all / 2);
  await expect(page.locator('source-filter [role=status]')).toHaveText(`${shown} of ${all}`);
  await expect(page.getByRole('heading', { name: 'Outlets compared' })).toBeHidden();
});

test('a mark finds its source though the field has hidden it', ONCE, async ({ page }) => {
  await page.goto('/sources/');
  await page.getByRole('searchbox').fill('gizmodo');
  await page.locator('#one-interview .mark[href="/sources/#source-bustle"]').click();
  await expect(page.locator('#source-bustle')).toBeInViewport();
});

test(
  'every page has the way to the sources, the corrections and the address at its foot',
  ONCE,
  async ({ page }) => {
    for (const path of ['/', '/sources/', '/corrections/', '/chart/night/']) {
      await page.goto(path);
      const foot = page.getByRole('contentinfo').last();
      await expect(foot.getByRole('link', { name: 'Sources and method' }), path).toHaveCount(1);
      await expect(foot.getByRole('link', { name: 'Corrections', exact: true }), path).toHaveCount(
        1,
      );
      await expect(foot.locator('a[href^="mailto:"]'), path).toHaveCount(1);
    }
  },
);

test('no head of these pages holds the name', ONCE, async ({ page }) => {
  for (const path of ['/sources/', '/corrections/', '/chart/night/']) {
    await page.goto(path);
    expect(await page.locator('head').innerHTML(), path).not.toMatch(/duysak/i);
  }
});
