import { describe, expect, it } from 'vitest';
import { graphics } from '../../../src/graphics/registry.ts';
import type { Frame } from '../../../src/graphics/scene.ts';
import { story } from '../support/content.ts';

/** What the graphic must show while each step is read: the values that the step's text is about. */
const expected: Record<string, Frame> = {
  'one-interview': { rows: 1, late: 0, lifted: 0, unknown: 0 },
  triage: { rows: 6, late: 0, lifted: 0 },
  'last-shift': { rows: 6, late: 1, lifted: 0 },
  reported: { lifted: 1, unknown: 0 },
  'who-reported': { lifted: 1, unknown: 1 },
  'the-report-reaches-him': { report: 1, motion: 0 },
  'wheels-in-motion': { motion: 1, click: 0 },
  'a-few-wrong-things': { click: 1, unknown: 0 },
  'nobody-outside-knows': { unknown: 1, cursor: 1, dark: 0 },
  'not-on-purpose': { unknown: 1, dark: 1 },
  'goes-dark': { clock: 0, handle: 1, notice: 0 },
  'page-gone': { clock: 105, handle: 0, header: 0, notice: 1 },
  'not-suspended': { clock: 240, notice: 1 },
  'other-account': { clock: 384, notice: 1 },
  'one-click': { clock: 520, notice: 1 },
  'eleven-minutes': { clock: 660, night: 1 },
  'account-back': { light: 1, profile: 1, posts: 1, first: 0 },
  'human-error': { first: 1, second: 0, profile: 0 },
  'employees-last-day': { first: 1, second: 1, printed: 0 },
  'in-its-name': { first: 1, second: 1, printed: 1 },
  'rogue-employee': { reply: 1, printed: 0 },
  'cheer-alarm-protest': { reactions: 1, reply: 0 },
  'the-night': { axis: 1, tweets: 0 },
  'to-the-second': { tweets: 1, outage: 0 },
  'a-thin-band': { outage: 1, lens: 0 },
  'soft-edges': { outage: 1, lens: 1 },
  interview: { source: 1, lines: 0 },
  'five-tellings': { source: 1, lines: 1 },
  'the-name': { name: 1, source: 0 },
  'if-i-am-involved': { apology: 1, name: 0 },
  'two-versions': { mistake: 1, apology: 0 },
  'ordinary-life': { ordinary: 1, mistake: 0 },
  passages: { passages: 1, same: 0 },
  'same-words': { same: 1, different: 0 },
  'other-words': { different: 1, every: 0 },
  'all-five': { every: 1 },
};

const steps = story.sections.flatMap((section) =>
  section.kind === 'scroll'
    ? section.steps.map(({ id, stop }) => ({
        id,
        frame: graphics[section.graphic.kind].scene.frameAt(stop),
      }))
    : [],
);

describe('the steps of the story', () => {
  it.each(steps)('$id has the graphic its text speaks of', ({ id, frame }) => {
    expect(frame).toMatchObject(expected[id] ?? { 'a row in this table': id });
  });

  it('are three to six a scene', () => {
    for (const section of story.sections) {
      if (section.kind !== 'scroll') continue;
      expect(section.steps.length, section.id).toBeGreaterThanOrEqual(3);
      expect(section.steps.length, section.id).toBeLessThanOrEqual(6);
    }
  });
});
