import { afterAll, beforeAll, expect } from 'vitest';
import { startHost, type HostServer } from '../e2e/embed/support/host-server.ts';
import { inEachEngine, laptop, phone, site, type Session } from './support/engines.ts';
import { expectAwake, frame, loader, marked, openHost, words } from './support/host.ts';

let host: HostServer;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => {
  host.close();
});

/** Where the dark scene in the frame is, in seconds of its clock. */
const position = (page: Session): Promise<number> =>
  page.evaluateIn(
    'iframe',
    () => (document.querySelector('scroll-story') as unknown as { position: number }).position,
  );

const scrollHost = (page: Session, top: number): Promise<void> =>
  page.evaluate((to) => {
    scrollTo({ top: to, behavior: 'instant' });
  }, top);

inEachEngine((check) => {
  const windows = [phone, laptop];

  check(
    'a plain frame wakes up in its sandbox with its own letters, and scrolls inside',
    { windows },
    async (page) => {
      await openHost(page, host, frame('dark') + words + words);
      await expectAwake(page, 'box');
      const letters = (): Promise<boolean> =>
        page.evaluateIn('iframe', () =>
          [...document.fonts].some(
            ({ family, status }) => family.includes('Newsreader') && status === 'loaded',
          ),
        );
      await expect.poll(letters).toBe(true);
      await page.wheel(200, 300, 400);
      await expect.poll(() => page.evaluateIn('iframe', () => scrollY)).toBeGreaterThan(100);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    },
  );

  check(
    'with the loader a scene sticks, runs from its beginning to its end, and tells its steps',
    { windows },
    async (page) => {
      await openHost(page, host, words + marked('dark', 6) + words + (await loader()));
      await scrollHost(page, 300);
      await expectAwake(page, 'driven');
      const [begin, way] = await page.evaluate(() => {
        const box = document.querySelector('[data-news-embed]')?.getBoundingClientRect();
        return [(box?.top ?? 0) + scrollY, (box?.height ?? 0) - innerHeight] as const;
      });
      expect(way).toBeGreaterThan(2000);
      let last = 0;
      for (let share = 0.1; share < 1; share += 0.1) {
        await scrollHost(page, begin + way * share);
        const top = await page.evaluate(
          () => document.querySelector('iframe')?.getBoundingClientRect().top,
        );
        expect(Math.abs(top ?? NaN), `it sticks at ${share.toFixed(1)}`).toBeLessThan(1);
        const before = last;
        await expect
          .poll(async () => (last = await position(page)), { message: `at ${share.toFixed(1)}` })
          .toBeGreaterThanOrEqual(before);
      }
      await scrollHost(page, begin + way + 200);
      await expect.poll(() => position(page)).toBe(660);
      const told = (): Promise<number[]> =>
        page.evaluate(() =>
          (window as unknown as { steps: { index: number }[] }).steps.map(({ index }) => index),
        );
      await expect.poll(async () => (await told()).at(-1)).toBe(5);
      const all = await told();
      expect(all).toEqual([...all].sort((a, b) => a - b));
    },
  );

  check('a piece that a page takes away and adds again is driven again', {}, async (page) => {
    await openHost(page, host, `${words}<main></main>${words}${await loader()}`);
    for (const time of ['first', 'again']) {
      await page.evaluate(
        (html) => {
          const main = document.querySelector('main');
          if (main) main.innerHTML = html;
        },
        marked('report', 5),
      );
      await expectAwake(page, 'driven');
      await scrollHost(page, 2500);
      await expect
        .poll(() => page.evaluateIn('iframe', () => scrollY), { message: time })
        .toBeGreaterThan(500);
      await page.evaluate(() => {
        document.querySelector('main')?.replaceChildren();
        scrollTo({ top: 0, behavior: 'instant' });
      });
    }
  });

  check('a low frame turns its steps by buttons', { windows: [phone] }, async (page) => {
    await openHost(page, host, frame('report', 400));
    const where = (): Promise<string | undefined> =>
      page.evaluateIn('iframe', () =>
        document.querySelector('.stepper .where')?.textContent.trim(),
      );
    await expect.poll(where).toBe('Step 1 of 5');
    for (const step of ['2', '3']) {
      const [x, y] = await page.evaluate(() => {
        const { left = 0, top = 0 } =
          document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        return [left, top] as const;
      });
      const next = await page.evaluateIn('iframe', () => {
        const { left, top, width, height } =
          document.querySelector('.stepper .next')?.getBoundingClientRect() ?? new DOMRect();
        return [left + width / 2, top + height / 2] as const;
      });
      await page.click(x + next[0], y + next[1]);
      await expect.poll(where).toBe(`Step ${step} of 5`);
    }
  });

  check('the page of embeds shows what is to be copied as it will be', {}, async (page) => {
    await page.open(`${site}/embed/`);
    // Nothing is loaded for a preview that nobody sees, and it is hidden until the script has come.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const preview = document.querySelector('iframe[title="Preview"]');
          preview?.scrollIntoView();
          return (preview?.getClientRects().length ?? 0) > 0;
        }),
      )
      .toBe(true);
    const shown = (): Promise<boolean> =>
      page.evaluateIn(
        'iframe[title="Preview"] >> iframe',
        () => document.body.innerText.length > 20 && document.body.clientHeight > 100,
      );
    await expect.poll(shown).toBe(true);
  });
});
