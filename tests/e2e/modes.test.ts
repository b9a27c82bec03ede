import type { CDPSession, Page } from '@playwright/test';
import { expectNoAxeViolations } from './support/axe.ts';
import {
  cardPlace,
  chooseMode,
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
  wake,
} from './support/story.ts';
import { frameOf } from './support/frames.ts';
import { expect, ONCE, test } from './support/test.ts';

const mode = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['mode']);

/** Reads a step in Step mode, with the control awake. */
async function readInSteps(page: Page, step: string): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('mode', 'step');
  });
  await page.goto('/');
  await scrollToStep(page, step, 'read');
  await expect(page.locator('step-control .where')).toContainText('Step');
}

test.describe('choosing a mode', () => {
  test('the story moves unless the reader asks for something else', ONCE, async ({ page }) => {
    await page.goto('/');
    expect(await mode(page)).toBe('animate');
    await expect(page.locator('input[value="animate"]')).toBeChecked();
    await expect(page.locator('step-control')).toBeHidden();
  });

  test('a choice is kept over a reload', ONCE, async ({ page }) => {
    await page.goto('/');
    for (const label of ['Step', 'Read', 'Animate'] as const) {
      await chooseMode(page, label);
      await page.reload();
      expect(await mode(page)).toBe(label.toLowerCase());
      await expect(page.locator(`input[value="${label.toLowerCase()}"]`)).toBeChecked();
    }
  });

  test('storage that refuses does no harm', ONCE, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    expect(await mode(page)).toBe('animate');
    await chooseMode(page, 'Read');
    expect(await mode(page)).toBe('read');
    await expect(page.locator('.still .graphic').first()).toBeVisible();
    await chooseMode(page, 'Step');
    await scrollToStep(page, 'triage', 'read');
    await expect(page.locator('step-control .where')).toHaveText(/^Step 2 of/);
  });

  test('a stored value that is no mode is ignored', ONCE, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('mode', '"><b>read');
    });
    await page.goto('/');
    expect(await mode(page)).toBe('animate');
  });

  test('another mode keeps the place of the reader', async ({ page }) => {
    await page.goto('/');
    for (const { id, scene } of [
      ...(await oneStepPerScene(page, 1)),
      ...(await oneStepPerScene(page, 3)),
    ]) {
      await scrollToStep(page, id, 'read');
      // What keeps the place comes with the first scene that wakes.
      await stageFrame(page, scene);
      for (const label of ['Read', 'Step', 'Animate'] as const) {
        await chooseMode(page, label);
        const about = `${id} after ${label}`;
        const { top, bottom, from, to, isUncovered } = await cardPlace(page, id);
        expect.soft(isUncovered, `${about}: card uncovered`).toBe(true);
        expect.soft(top, `${about}: below bar and stage`).toBeGreaterThanOrEqual(from - 1);
        expect.soft(top, `${about}: on screen`).toBeLessThan(to - 40);
        expect.soft(bottom, about).toBeGreaterThan(from + 40);
        if (label !== 'Read')
          await expect.soft.poll(() => stepRead(page, scene), { message: about }).toBe(id);
      }
    }
  });
});

test('whoever goes on before another mode has been laid out is not taken back', async ({
  page,
}) => {
  await page.goto('/');
  await scrollToStep(page, 'reported', 'read');
  await stageFrame(page, 'report');
  const moved = await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('input[value="read"]')?.click();
    const place = (): number =>
      document.getElementById('who-reported')?.getBoundingClientRect().top ?? NaN;
    dispatchEvent(new WheelEvent('wheel'));
    scrollBy({ top: 600, behavior: 'instant' });
    const before = place();
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    return Math.abs(place() - before);
  });
  expect(moved).toBeLessThan(100);
});

test.describe('for a reader who prefers less movement', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
  });

  test('the story starts in steps and says so', ONCE, async ({ page }) => {
    expect(await mode(page)).toBe('step');
    await expect(page.locator('input[value="step"]')).toBeChecked();
    await expect(page.locator('step-control')).toBeVisible();
  });

  test('at any place the stage shows the frame of one of its steps', ONCE, async ({ page }) => {
    for (const scene of await scenesOn(page)) {
      await wake(page, scene);
      const asked = (await stepsOn(page))
        .filter((step) => step.scene === scene)
        .map((step) => JSON.stringify(frameOf(step)));
      const between = await page.locator(`[id="${scene}"]`).evaluate(async (story, stills) => {
        const other: string[] = [];
        for (const step of story.querySelectorAll('.step'))
          // In the other modes the graphic moves in the last part of a step.
          for (const share of [-0.3, 0.3, 0.75, 0.95]) {
            const { top, height } = step.getBoundingClientRect();
            scrollBy({ top: top + height * share - innerHeight * 0.8, behavior: 'instant' });
            await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            const { frame: shown } = story.querySelector<HTMLElement & { frame?: object }>(
              '.stage .graphic',
            ) ?? { frame: undefined };
            const frame = JSON.stringify(shown);
            if (!stills.includes(frame)) other.push(`${step.id} ${String(share)}: ${frame}`);
          }
        return other;
      }, asked);
      expect(between, scene).toEqual([]);
    }
  });

  test('nothing on the page is animated', async ({ page }) => {
    await wake(page, 'dark');
    await scrollToStep(page, 'not-suspended', 'read');
    const moving = await page.evaluate(() => {
      scrollBy({ top: 900, behavior: 'instant' });
      return new Promise<string[]>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(
              document.getAnimations().flatMap(({ effect }) =>
                effect instanceof KeyframeEffect
                  ? effect
                      .getKeyframes()
                      .filter((frame) => 'transform' in frame || 'translate' in frame)
                      .map(() => effect.target?.outerHTML.slice(0, 60) ?? '')
                  : [],
              ),
            );
          }),
        );
      });
    });
    expect(moving).toEqual([]);
  });
});

test.describe('the control of Step mode', () => {
  test('its label follows the scroll and nothing is announced', ONCE, async ({ page }) => {
    await readInSteps(page, 'one-interview');
    const steps = await stepsOn(page);
    const where = page.locator('step-control .where');
    for (const { id } of await oneStepPerScene(page, 2)) {
      await scrollToStep(page, id, 'read');
      const number = steps.findIndex((step) => step.id === id) + 1;
      await expect(where).toHaveText(`Step ${String(number)} of ${String(steps.length)}`);
    }
    await jumpTo(page, 0);
    await expect(where).toHaveText(`${String(steps.length)} steps`);
    await expect(page.locator('step-control [role="status"]')).toBeEmpty();
  });

  test('it goes to the next step and back, each time with one announcement', async ({ page }) => {
    await readInSteps(page, 'triage');
    const said = page.locator('step-control [role="status"]');
    await said.evaluate((status) => {
      new MutationObserver((changes) => {
        const text = changes.length > 0 ? status.textContent : '';
        status.setAttribute('data-said', `${status.getAttribute('data-said') ?? ''}|${text}`);
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const control = page.locator('step-control');
    const expectAt = async (id: string, number: number): Promise<void> => {
      await expect(control.locator('.where')).toHaveText(new RegExp(`^Step ${String(number)} of`));
      await settle(page);
      await expectInTheClear(page, id);
      await expect(said).toContainText(
        ((await page.locator(`[id="${id}"] .card p`).first().textContent()) ?? '').slice(0, 20),
      );
    };
    await control.getByRole('link', { name: 'Next step' }).click();
    await expectAt('last-shift', 3);
    await control.getByRole('link', { name: 'Next step' }).click();
    await expectAt('reported', 4);
    await control.getByRole('link', { name: 'Previous step' }).click();
    await expectAt('last-shift', 3);
    const count = async (): Promise<number> =>
      ((await said.getAttribute('data-said')) ?? '').split('|').length - 1;
    expect(await count()).toBe(3);
    await scrollToStep(page, 'who-reported', 'read');
    await expect(control.locator('.where')).toHaveText(/^Step 5 of/);
    expect(await count()).toBe(3);
  });

  test('it leads through the whole story, one step after the other', async ({ page }) => {
    await readInSteps(page, 'one-interview');
    const steps = await stepsOn(page);
    const next = page.locator('step-control .next');
    await next.focus();
    for (const [index, { id, scene }] of steps.entries()) {
      await expect(page.locator('step-control .where')).toHaveText(
        `Step ${String(index + 1)} of ${String(steps.length)}`,
      );
      expect(await stepRead(page, scene)).toBe(id);
      if (index > 0) await expectInTheClear(page, id);
      await page.keyboard.press('Enter');
    }
    await expect(next).toHaveAttribute('aria-disabled', 'true');
  });

  test(
    'arrow keys turn steps while it has focus, and scroll the page elsewhere',
    ONCE,
    async ({ page }) => {
      await readInSteps(page, 'triage');
      const where = page.locator('step-control .where');
      await page.locator('step-control .next').focus();
      await page.keyboard.press('ArrowRight');
      await expect(where).toHaveText(/^Step 3 of/);
      await page.keyboard.press('ArrowLeft');
      await expect(where).toHaveText(/^Step 2 of/);
      await page.locator('#triage .mark').first().focus();
      const before = await scrollPlace(page);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => scrollPlace(page)).toBeGreaterThan(before);
      await settle(page);
      expect(await scrollPlace(page)).toBeLessThan(before + 150);
      await expect(where).toHaveText(/^Step 2 of/);
    },
  );

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true });

    /** Draws fingers over the card of a step: each from a point by a distance. */
    async function drag(
      cdp: CDPSession,
      page: Page,
      step: string,
      [dx, dy]: [number, number],
      fingers = 1,
    ): Promise<void> {
      const box = await page.locator(`[id="${step}"] .card`).boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 60];
      const at = (share: number): { x: number; y: number; id: number }[] =>
        Array.from({ length: fingers }, (_, id) => ({
          x: x + dx * share,
          y: y + dy * share + 40 * id,
          id,
        }));
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
      for (let share = 0.1; share <= 1.01; share += 0.1)
        await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await settle(page);
    }

    test('a swipe turns a step', async ({ page }) => {
      await readInSteps(page, 'triage');
      const cdp = await page.context().newCDPSession(page);
      const where = page.locator('step-control .where');
      await drag(cdp, page, 'triage', [-120, 10]);
      await expect(where).toHaveText(/^Step 3 of/);
      await drag(cdp, page, 'last-shift', [120, -10]);
      await expect(where).toHaveText(/^Step 2 of/);
    });

    test('drags up and down, short ones and two fingers turn no step', async ({ page }) => {
      await readInSteps(page, 'triage');
      const cdp = await page.context().newCDPSession(page);
      for (const by of [
        [0, -60],
        [0, 60],
        [-50, -60],
        [-30, 0],
      ] satisfies [number, number][])
        await drag(cdp, page, 'triage', by);
      await drag(cdp, page, 'triage', [-120, 0], 2);
      await expect(page.locator('step-control [role="status"]')).toBeEmpty();
      await expect(page.locator('step-control .where')).toHaveText(/^Step 2 of/);
    });

    test('a swipe turns nothing while the story is animated', async ({ page }) => {
      await page.goto('/');
      await scrollToStep(page, 'triage', 'read');
      await wake(page, 'report');
      await scrollToStep(page, 'triage', 'read');
      const before = await scrollPlace(page);
      await drag(await page.context().newCDPSession(page), page, 'triage', [-120, 0]);
      expect(await scrollPlace(page)).toBe(before);
    });
  });
});

test('Read shows a frame for every step, and no stage', async ({ page }) => {
  await page.goto('/');
  await chooseMode(page, 'Read');
  const missing = await page.locator('.step .still').evaluateAll((stills) =>
    stills.flatMap((still) => {
      const { width, height } = still.getBoundingClientRect();
      const isDrawn = still.querySelector('.graphic')?.checkVisibility() ?? false;
      return isDrawn && width > 200 && height > 200 ? [] : still.closest('.step')?.id;
    }),
  );
  expect(missing).toEqual([]);
  for (const stage of await page.locator('.stage').all()) await expect(stage).toBeHidden();
  await expect(page.locator('step-control')).toBeHidden();
});

test('axe finds nothing wrong with a scene in Read mode', async ({ page }) => {
  await page.goto('/');
  await chooseMode(page, 'Read');
  await expectNoAxeViolations(page, '#dark');
});

test.describe('where the bar is narrow', ONCE, () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a menu holds the switch and the scenes, and closes on Esc and on choosing one', async ({
    page,
  }) => {
    await page.goto('/');
    const button = page.getByRole('button', { name: 'How to read, and the scenes' });
    const panel = page.locator('#menu');
    await expect(panel).toBeHidden();
    await button.click();
    await expect(panel.getByRole('radio')).toHaveCount(3);
    const links = panel.getByRole('link');
    const ids = await page
      .locator('main > scroll-story, main > .prose')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(ids);
    for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
    await expectNoAxeViolations(page, 'story-bar');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await links.filter({ hasText: 'Dark' }).click();
    await expect(panel).toBeHidden();
    await expect.poll(() => stepRead(page, 'dark')).toBe('goes-dark');
  });

  for (const hasPopover of [true, false])
    test(`the menu opens and closes ${hasPopover ? 'where there is a popover' : 'where there is none'}`, async ({
      page,
    }) => {
      if (!hasPopover) {
        await page.addInitScript(() => {
          Reflect.deleteProperty(HTMLElement.prototype, 'hidePopover');
        });
        await page.route('/', async (route) => {
          const response = await route.fetch({ timeout: 0 });
          const html = (await response.text()).replace(
            / popovertarget="menu"| popover(?=[ >])/g,
            '',
          );
          await route.fulfill({ response, body: html });
        });
      }
      await page.goto('/');
      const button = page.getByRole('button', { name: 'How to read, and the scenes' });
      const panel = page.locator('#menu');
      for (const close of [
        () => page.mouse.click(200, 800),
        () => page.keyboard.press('Escape'),
        () => button.click(),
        () => panel.getByRole('link', { name: 'Dark' }).click(),
      ]) {
        await expect(panel).toBeHidden();
        await button.click();
        await expect(panel).toBeVisible();
        expect((await panel.boundingBox())?.height).toBeLessThan(500);
        await panel.getByRole('radio', { name: 'Step' }).check();
        await expect(panel).toBeVisible();
        await close();
      }
      await expect(panel).toBeHidden();
    });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch and no control, and the scenes can still be chosen', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.locator('.modes')).toBeHidden();
    await expect(page.locator('step-control')).toBeHidden();
    const menu = page.locator('story-bar .menu');
    if (await menu.isVisible()) await menu.click();
    await page.locator('story-bar a[href="#man"]:visible').click();
    await expect(page.locator('#man h2')).toBeInViewport();
  });
});
