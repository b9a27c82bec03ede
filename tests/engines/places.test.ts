import { expect } from 'vitest';
import type { KeptPlace } from '../../src/story/page/address.ts';
import { findCard, readClock, waitForDrawing } from '../e2e/support/in-page.ts';
import { inEachEngine, laptop, phone, type Session } from './support/engines.ts';
import {
  expectFrame,
  expectInTheClear,
  openStory,
  scrollToStep,
  stageFrame,
  toldSteps,
} from './support/story.ts';

const barTime = (page: Session): Promise<string> => page.evaluate(readClock, 'story-bar .time');

/** Runs in the page: where on the screen the passage is that it would go back to, in px. */
const keptTop = (): number => (history.state as KeptPlace | null)?.place?.top ?? NaN;

inEachEngine((check) => {
  const windows = [phone, laptop];

  for (const mode of ['animate', 'read'])
    check(`a reload in mid-story keeps the place in ${mode}`, { windows }, async (page) => {
      await openStory(page, '/', mode);
      for (const step of ['last-shift', 'other-account']) {
        await scrollToStep(page, step, 'read');
        // Not where a link to the step would lead.
        await page.evaluate(() => {
          scrollBy({ top: 60, behavior: 'instant' });
        });
        const place = async (): Promise<number> => (await page.evaluate(findCard, step)).top;
        const before = await place();
        await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${step}`);
        // The address had that step before the last scroll came to rest; the place in it is kept then.
        await expect.poll(() => page.evaluate(keptTop)).toBeCloseTo(before, 0);
        await page.reload();
        // Until the page has arrived it goes back to that place, unless a reader does something.
        await expect
          .poll(() => page.evaluate(() => customElements.get('story-bar') !== undefined))
          .toBe(true);
        await page.evaluate(waitForDrawing);
        await expect
          .poll(async () => Math.abs((await place()) - before), { message: step })
          .toBeLessThan(5);
      }
    });

  check('an address with ?at=6:24 shows 6:24', { windows }, async (page) => {
    await openStory(page, '/?at=6:24');
    await expect.poll(() => barTime(page)).toBe('6:24');
    await expect
      .poll(async () => Math.floor(Number((await stageFrame(page, 'dark'))?.['clock'])))
      .toBe(384);
  });

  check('a link to a step shows its text in the clear and its frame', { windows }, async (page) => {
    await openStory(page, '/#last-shift');
    const step = (await toldSteps(page)).find(({ id }) => id === 'last-shift');
    if (!step) throw new Error('There is no step last-shift.');
    await expectFrame(page, step);
    await expectInTheClear(page, step.id);
  });
});
