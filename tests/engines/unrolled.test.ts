import { expect } from 'vitest';
import { inEachEngine, laptop, phone } from './support/engines.ts';
import { isSeen, openUnrolled } from './support/story.ts';

inEachEngine((check) => {
  check(
    'without script every step has its text and its frame, and no stage is seen',
    { windows: [phone, laptop], script: false },
    async (page) => {
      await openUnrolled(page);
      const steps = await page.evaluate(() =>
        [...document.querySelectorAll('.step')].map((step) => {
          const [card, still] = ['.card', '.still', '.still .graphic'].map((part) =>
            step.querySelector(part)?.getBoundingClientRect(),
          );
          return {
            id: step.id,
            text: card?.height ?? 0,
            frame: Math.min(still?.width ?? 0, still?.height ?? 0),
            apart: Math.abs((card?.top ?? 0) - (still?.top ?? 0)),
          };
        }),
      );
      expect(steps.length).toBeGreaterThan(20);
      for (const { id, text, frame, apart } of steps) {
        expect.soft(text, `text of ${id}`).toBeGreaterThan(20);
        expect.soft(frame, `frame of ${id}`).toBeGreaterThan(200);
        expect.soft(apart, `text and frame of ${id} are together`).toBeLessThan(800);
      }
      expect(await isSeen(page, '.stage')).toBe(false);
      expect(await isSeen(page, 'step-control')).toBe(false);
    },
  );
});
