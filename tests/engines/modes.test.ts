import { expect } from 'vitest';
import { inEachEngine, laptop, phone } from './support/engines.ts';
import {
  clickOn,
  expectFrame,
  expectInTheClear,
  isSeen,
  openStory,
  scrollToStep,
  toldSteps,
} from './support/story.ts';

inEachEngine((check) => {
  const windows = [phone, laptop];

  check(
    'Step leads through the whole story by its control, and back',
    { windows },
    async (page) => {
      await openStory(page, '/', 'step');
      const steps = await toldSteps(page);
      const where = (): Promise<string | undefined> =>
        page.evaluate(() => document.querySelector('step-control .where')?.textContent.trim());
      const at = (index: number): string => `Step ${index + 1} of ${steps.length}`;
      await scrollToStep(page, steps[0]?.id ?? '', 'read');
      await expect.poll(where).toBe(at(0));
      for (const [index, step] of steps.entries()) {
        if (index > 0) await clickOn(page, 'step-control .next');
        await expect.poll(where).toBe(at(index));
        await expectFrame(page, step);
        await expectInTheClear(page, step.id);
      }
      await clickOn(page, 'step-control .previous');
      await expect.poll(where).toBe(at(steps.length - 2));
    },
  );

  check('Read draws a frame for every step, and has no stage', { windows }, async (page) => {
    await openStory(page, '/', 'read');
    const steps = await toldSteps(page);
    for (const { id } of steps) {
      await page.evaluate((step) => {
        document.getElementById(step)?.scrollIntoView({ behavior: 'instant' });
      }, id);
      const drawn = (): Promise<boolean> =>
        page.evaluate((step) => {
          const still = document.querySelector(`[id="${step}"] .still`);
          const { width = 0, height = 0 } = still?.getBoundingClientRect() ?? {};
          const graphic = still?.querySelector('.graphic')?.getBoundingClientRect();
          return width > 200 && height > 200 && (graphic?.height ?? 0) > 0;
        }, id);
      await expect.poll(drawn, { message: id }).toBe(true);
    }
    expect(await isSeen(page, '.stage')).toBe(false);
    expect(await isSeen(page, 'step-control')).toBe(false);
  });

  check(
    'a reader who prefers less motion gets the story in steps',
    { reducedMotion: true, needs: ['reducedMotion'] },
    async (page) => {
      await openStory(page);
      expect(await page.evaluate(() => document.documentElement.dataset['mode'])).toBe('step');
      expect(await isSeen(page, 'step-control')).toBe(true);
    },
  );

  check(
    'the menu of a phone leaves room around it, and closes by a tap there and by Esc',
    { windows: [phone] },
    async (page) => {
      await openStory(page);
      const isOpen = (): Promise<boolean> => isSeen(page, '#menu input');
      expect(await isOpen()).toBe(false);
      for (const close of [() => page.click(195, 800), () => page.press('Escape')]) {
        await clickOn(page, 'story-bar .menu');
        await expect.poll(isOpen).toBe(true);
        const bottom = await page.evaluate(
          () => document.getElementById('menu')?.getBoundingClientRect().bottom,
        );
        expect(bottom).toBeLessThan(700);
        await close();
        await expect.poll(isOpen).toBe(false);
      }
      await clickOn(page, 'story-bar .menu');
      await clickOn(page, '#menu input[value="read"]');
      await expect
        .poll(() => page.evaluate(() => document.documentElement.dataset['mode']))
        .toBe('read');
    },
  );
});
