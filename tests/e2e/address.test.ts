import type { Page } from '@playwright/test';
import { readClock } from './support/in-page.ts';
import {
  cardPlace,
  expectInTheClear,
  jumpTo,
  oneStepPerScene,
  scenesOn,
  scrollPlace,
  scrollToStep,
  settle,
  stageFrame,
  stepRead,
  stepsOn,
  stepFrame,
  wake,
} from './support/story.ts';
import { expect, ONCE, test } from './support/test.ts';

const address = (page: Page): string => {
  const { search, hash } = new URL(page.url());
  return search + hash;
};

/** The windows with a stage that a project stands for: phone or computer, and a tablet. */
const windows = (isMobile: boolean): { width: number; height: number }[] =>
  isMobile
    ? [
        { width: 390, height: 844 },
        { width: 768, height: 1024 },
      ]
    : [
        { width: 1360, height: 860 },
        { width: 1024, height: 768 },
      ];

test.describe('the address', () => {
  test('follows the reading without filling the history', async ({ page }) => {
    await page.goto('/');
    const before = await page.evaluate(() => history.length);
    for (const { id } of await oneStepPerScene(page)) {
      await scrollToStep(page, id, 'read');
      await expect.poll(() => address(page)).toBe(`#${id}`);
    }
    await jumpTo(page, 0);
    await expect.poll(() => address(page)).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('names no step that is only passed', ONCE, async ({ page }) => {
    await page.goto('/');
    await wake(page, 'report');
    await page.evaluate(() => {
      document.addEventListener('story:position', () => {
        const seen = document.documentElement.dataset;
        seen['seen'] = `${seen['seen'] ?? ''} ${location.hash}`;
      });
    });
    for (const id of ['triage', 'last-shift', 'reported'])
      await page.evaluate((step) => {
        document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
        return new Promise((drawn) => requestAnimationFrame(drawn));
      }, id);
    await expect.poll(() => address(page)).toBe('#reported');
    const seen = await page.evaluate(() => document.documentElement.dataset['seen']);
    expect(seen).not.toContain('last-shift');
  });

  test('leads back from a source to the frame that was shown', async ({ page }) => {
    await page.goto('/');
    for (const [id, scene] of [
      ['last-shift', 'report'],
      ['one-click', 'dark'],
    ] as const) {
      await scrollToStep(page, id, 'read');
      const frame = await stageFrame(page, scene);
      await expect.poll(() => address(page)).toBe(`#${id}`);
      const mark = page.locator(`#${id} .mark`).first();
      const source = (await mark.getAttribute('href')) ?? '';
      await mark.click();
      await expect(page.locator(source)).toBeInViewport();
      await settle(page);
      await page.goBack();
      await expect.poll(() => stageFrame(page, scene), { message: id }).toEqual(frame);
      const { isUncovered } = await cardPlace(page, id);
      expect(isUncovered, id).toBe(true);
      await expect.poll(() => address(page)).toBe(`#${id}`);
    }
  });

  test('stays that of the source while it is looked up', ONCE, async ({ page }) => {
    await page.clock.install();
    await page.goto('/');
    await scrollToStep(page, 'last-shift', 'read');
    await stageFrame(page, 'report');
    await expect.poll(() => address(page)).toBe('#last-shift');
    const mark = page.locator('#last-shift .mark').first();
    const source = (await mark.getAttribute('href')) ?? '';
    await mark.click();
    await expect(page.locator(source)).toBeInViewport();
    // Longer than a step must rest before it becomes the address.
    await page.clock.fastForward(600);
    expect(address(page)).toBe(source);
  });

  test('brings a reload back to the frame that was shown', async ({ page }) => {
    await page.goto('/');
    for (const [id, scene] of [
      ['a-few-wrong-things', 'click'],
      ['not-suspended', 'dark'],
    ] as const) {
      await scrollToStep(page, id, 'read');
      // Not where a link to the step would lead.
      await page.evaluate(() => {
        scrollBy({ top: 60, behavior: 'instant' });
      });
      const frame = await stageFrame(page, scene);
      await expect.poll(() => address(page)).toBe(`#${id}`);
      await page.reload();
      // With other fonts, now from the cache, the lines of a step may break elsewhere.
      await expect.poll(() => stepRead(page, scene), { message: id }).toBe(id);
      if (scene !== 'dark')
        await expect.poll(() => stageFrame(page, scene), { message: id }).toEqual(frame);
    }
  });
});

test.describe('a link to a step', () => {
  test('opens the page with its text in the clear and its frame', async ({ page, isMobile }) => {
    for (const size of windows(isMobile)) {
      await page.setViewportSize(size);
      for (const { id, scene } of [
        { id: 'last-shift', scene: 'report' },
        { id: 'other-account', scene: 'dark' },
      ]) {
        await page.goto('about:blank');
        await page.goto(`/#${id}`);
        const about = `${id} at ${String(size.width)} × ${String(size.height)}`;
        const frame = await stageFrame(page, scene);
        await expect.poll(() => stepRead(page, scene), { message: about }).toBe(id);
        if (scene !== 'dark') expect.soft(frame, about).toEqual(await stepFrame(page, id));
        await expectInTheClear(page, id, about);
      }
    }
  });

  test.describe('on a phone on its side', ONCE, () => {
    test.use({ viewport: { width: 844, height: 390 } });

    test('opens the page with its text in the clear', async ({ page }) => {
      await page.goto('/#last-shift');
      await settle(page);
      await expectInTheClear(page, 'last-shift');
    });
  });

  test('leads to the text of every step and to its frame', async ({ page, isMobile }) => {
    await page.goto('/');
    const steps = await stepsOn(page);
    for (const scene of await scenesOn(page)) await wake(page, scene);
    for (const size of windows(isMobile)) {
      await page.setViewportSize(size);
      for (const { id, scene, clocked } of steps) {
        await page.evaluate((step) => {
          location.hash = '';
          location.hash = step;
        }, id);
        await settle(page);
        const about = `${id} at ${String(size.width)} × ${String(size.height)}`;
        await expectInTheClear(page, id, about);
        expect.soft(await stepRead(page, scene), about).toBe(id);
        if (!clocked)
          expect.soft(await stageFrame(page, scene), about).toEqual(await stepFrame(page, id));
      }
    }
  });
});

test.describe('an address with a time', () => {
  const clock = async (page: Page): Promise<number> =>
    ((await stageFrame(page, 'dark')) as { clock: number }).clock;

  test('opens the dark scene at that time, and then follows the reading', async ({ page }) => {
    for (const [time, seconds, step] of [
      ['6:24', 384, 'other-account'],
      ['0:30', 30, 'goes-dark'],
    ] as const) {
      await page.goto(`/?at=${time}`);
      await expect
        .poll(async () => Math.abs((await clock(page)) - seconds), { message: time })
        .toBeLessThanOrEqual(1);
      await expect.poll(() => address(page)).toBe(`#${step}`);
    }
  });

  test('and with one that is no time of the story opens the top', ONCE, async ({ page }) => {
    for (const at of ['99:99', '11:01', '<script>alert(1)</script>', '']) {
      await page.goto(`/?at=${encodeURIComponent(at)}`);
      await settle(page);
      expect.soft(await scrollPlace(page), `?at=${at}`).toBe(0);
    }
  });
});

test.describe('with the keyboard', () => {
  test('skip links are seen when they have focus and lead past their scene', async ({ page }) => {
    await page.goto('/');
    const links = page.locator('a.skip');
    expect(await links.count()).toBe((await scenesOn(page)).length + 1);
    for (const link of await links.all()) {
      const target = (await link.getAttribute('href')) ?? '';
      await link.focus();
      await expect(link).toBeInViewport({ ratio: 1 });
      const seen = await link.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return (
          height >= 24 && element === document.elementFromPoint(left + width / 2, top + height / 2)
        );
      });
      expect(seen, `${target} is seen`).toBe(true);
      await page.keyboard.press('Enter');
      await settle(page);
      const top = await page.locator(target).evaluate((to) => to.getBoundingClientRect().top);
      expect(Math.abs(top), target).toBeLessThan(120);
    }
  });

  test('Tab goes from the skip link over the bar into the first scene and its marks', async ({
    page,
  }) => {
    await page.goto('/');
    const order: string[] = [];
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          const element = document.activeElement;
          if (element?.matches('.skip')) return element.closest('scroll-story') ? 'past' : 'skip';
          if (element?.closest('story-bar')) return 'bar';
          return element?.matches('.step .mark') ? 'mark' : 'other';
        }),
      );
      if (order.at(-1) === 'mark') break;
    }
    const stations = order.filter((station, index) => station !== order[index - 1]);
    expect(stations.filter((station) => station !== 'other')).toEqual([
      'skip',
      'bar',
      'past',
      'mark',
    ]);
  });

  test('a mark that Tab reaches is in the clear', async ({ page, isMobile }) => {
    await page.goto('/');
    await wake(page, 'report');
    for (const size of windows(isMobile)) {
      await page.setViewportSize(size);
      await settle(page);
      await page.locator('#report .skip').focus();
      for (let press = 0; press < 5; press += 1) {
        await page.keyboard.press('Tab');
        await settle(page);
        const [name, isSeen] = await page.evaluate(() => {
          const link = document.activeElement;
          const box = link?.getBoundingClientRect();
          const seen =
            box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return [link?.closest('.step')?.id ?? link?.outerHTML, seen === link] as const;
        });
        const about = `${String(name)} at ${String(size.width)} × ${String(size.height)}`;
        expect.soft(isSeen, about).toBe(true);
      }
    }
  });
});

test.describe('what the browser finds', ONCE, () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [what, id, words] of [
    ['in a card', 'reported', 'never implemented'],
    ['in a quote', 'quotes', 'ordinary life'],
  ] as const)
    test(`${what} by a part of the address is in view, and not behind the stage`, async ({
      page,
    }) => {
      await page.goto(`/#:~:text=${encodeURIComponent(words)}`);
      await settle(page);
      await expect.poll(() => scrollPlace(page), { message: id }).toBeGreaterThan(0);
      const isSeen = await page.evaluate((text) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const at = texts.currentNode.textContent?.indexOf(text) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(texts.currentNode, at);
          range.setEnd(texts.currentNode, at + text.length);
          return [...range.getClientRects()].map(({ left, top, width, height }) => {
            const seen = document.elementFromPoint(left + width / 2, top + height / 2);
            return seen?.contains(texts.currentNode);
          });
        }
        return [];
      }, words);
      expect(isSeen.length).toBeGreaterThan(0);
      expect(isSeen.every(Boolean), JSON.stringify(isSeen)).toBe(true);
    });
});

test.describe('the query of the address', ONCE, () => {
  test('stays while the reader scrolls; only our own time comes and goes', async ({ page }) => {
    await page.goto('/?_x_tr_sl=en&at=6:24&_x_tr_tl=de');
    await expect.poll(() => address(page)).toBe('?_x_tr_sl=en&_x_tr_tl=de#other-account');
    await scrollToStep(page, 'triage', 'read');
    await expect.poll(() => address(page)).toBe('?_x_tr_sl=en&_x_tr_tl=de#triage');
  });
});

test('in Read the address names the step that was opened', ONCE, async ({ page }) => {
  await page.goto('/sources/');
  await page.evaluate(() => {
    localStorage.setItem('mode', 'read');
  });
  for (const id of ['triage', 'two-versions', 'page-gone']) {
    await page.goto('about:blank');
    await page.goto(`/#${id}`);
    await expect
      .poll(() =>
        page.evaluate(() => (history.state as { place?: { id: string } } | null)?.place?.id),
      )
      .toBe(id);
    expect(address(page)).toBe(`#${id}`);
  }
});

test(
  'after a jump past the scenes the bar says what it says after scrolling there',
  ONCE,
  async ({ page }) => {
    for (const place of ['#chart-clock', '#quotes', '#source-pcmag']) {
      await page.goto('about:blank');
      await page.goto(`/${place}`);
      await expect.poll(() => page.evaluate(readClock, 'story-bar .time'), place).toBe('11:00');
      await page.reload();
      await expect
        .poll(() => page.evaluate(readClock, 'story-bar .time'), `${place}, reloaded`)
        .toBe('11:00');
    }
  },
);

test(
  'the clock in the bar runs where a translator has replaced its text',
  ONCE,
  async ({ page }) => {
    await page.goto('/');
    await page.locator('story-bar .word').evaluate((word) => {
      word.innerHTML = '<font><font>vorher</font></font>';
    });
    await scrollToStep(page, 'other-account', 'begins');
    await expect.poll(() => page.evaluate(readClock, 'story-bar .time')).toBe('6:24');
  },
);

test.describe('when a deploy has replaced the files of the page that is read', ONCE, () => {
  test.use({ expectedErrors: [/404|dynamically imported/] });

  test('the reader stays at the passage', async ({ page }) => {
    await page.goto('/');
    await scrollToStep(page, 'reported', 'read');
    await stageFrame(page, 'report');
    await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await scrollToStep(page, 'goes-dark', 'read');
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'read');
    await settle(page);
    const { top, to } = await cardPlace(page, 'goes-dark');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(to);
  });
});
