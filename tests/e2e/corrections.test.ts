import { expectNoAxeViolations } from './support/axe.ts';
import { testWithContent } from './support/fixture-site.ts';
import { deadLinks, sideways } from './support/links.ts';
import { expect, test } from './support/test.ts';

// One worker, so that the copy is built once.
test.describe.configure({ mode: 'default' });

test('as long as there is no correction, the page says so and whom to write to', async ({
  page,
}) => {
  await page.goto('/corrections/');
  await expect(page.getByRole('main')).toContainText('There have been no corrections so far.');
  await expect(page.getByRole('main').locator('a[href^="mailto:"]')).toBeVisible();
  await expectNoAxeViolations(page);
});

const corrected = testWithContent({
  'corrections/10-older.yaml': `
date: 2026-01-02
touches: [chart/clock]
was: One thing.
now: Another thing.
why: It was misread.[^post-news]
`,
  'corrections/20-newer.yaml': `
date: 2026-03-05
touches: [story, step/account-back, scene/sources, chart/night, article/post-news]
was: The account was back at 7:10, </script><b>said</b> nobody.
now: By about 7 p.m. Eastern the account was back.
why: The time was copied wrongly.[^post-news] Nothing else changes.[^method]
`,
});

corrected.describe('a site with two corrections', () => {
  corrected(
    'lists them newest first, with links both ways that lead somewhere',
    async ({ page }) => {
      await page.goto('/corrections/');
      const list = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(list).toHaveText(['5 March 2026', '2 January 2026']);
      const newer = page.locator('#correction-newer');
      await expect(newer).toContainText('</script><b>said</b> nobody');
      await expect(newer.getByRole('link', { name: 'Reactivation, step 1' })).toHaveAttribute(
        'href',
        '/#account-back',
      );
      expect(await deadLinks(page)).toEqual([]);
      await expectNoAxeViolations(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(page)).toBe(0);
    },
  );

  corrected('shows each on the pieces that it touches, and leads to why', async ({ page }) => {
    const places: [path: string, piece: string][] = [
      ['/', '#top'],
      ['/', '#account-back .card'],
      ['/', 'section#sources'],
      ['/', '#chart-night'],
      ['/chart/night/', '#chart-night'],
      ['/sources/', '#source-post-news'],
    ];
    for (const [path, piece] of places) {
      await page.goto(path);
      const note = page.locator(piece).getByRole('note', { name: 'Correction of 5 March 2026' });
      await expect(note, `${path} ${piece}`).toContainText(
        'By about 7 p.m. Eastern the account was back.',
      );
      await expect(note.getByRole('link'), `${path} ${piece}`).toHaveAttribute(
        'href',
        '/corrections/#correction-newer',
      );
    }
    await expect(page.locator('.corrected'), 'on the page of sources').toHaveCount(1);
    await page.goto('/');
    await expectNoAxeViolations(page, '.hero');
  });

  corrected(
    'tells search engines on the pages touched, and nothing breaks out of the script',
    async ({ page }) => {
      for (const [path, days] of [
        ['/', ['2026-03-05', '2026-01-02']],
        ['/chart/night/', ['2026-03-05']],
        ['/chart/clock/', ['2026-01-02']],
        ['/chart/words/', []],
      ] as const) {
        await page.goto(path);
        const json = await page.locator('head script[type="application/ld+json"]').textContent();
        const data = JSON.parse(json ?? '') as {
          dateModified?: string;
          correction?: { datePublished: string; url: string }[];
        };
        expect(data.dateModified, path).toBe(days[0]);
        expect(
          (data.correction ?? []).map(({ datePublished }) => datePublished),
          path,
        ).toEqual(days);
        await expect(page.locator('b', { hasText: /^said$/ }), path).toHaveCount(0);
      }
    },
  );
});

corrected.describe('without JavaScript', () => {
  corrected.use({ javaScriptEnabled: false });

  corrected('a corrected step has its note', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#account-back .corrected')).toBeVisible();
  });
});
