import { describe, expect, it } from 'vitest';
import { storyTable } from '../../../src/cli/bench/rows.ts';
import type { Reading } from '../../../src/cli/bench/scroll.ts';
import { frameTimes } from '../../../src/cli/bench/stats.ts';
import type { PageFigures } from '../../../src/cli/bench/story.ts';
import { table } from '../../../src/cli/bench/table.ts';
import { devices, type Gesture } from '../../../src/cli/bench/visit.ts';
import { weigh } from '../../../src/cli/bench/weight.ts';

const [phone, desktop] = devices;

function reading(gesture: Gesture, largestPaint: number, work = 100): Reading {
  const traffic = {
    sent: { html: 1000, css: 0, js: 500, font: 0, image: 0, other: 0 },
    inlineJs: 300,
  };
  return {
    gesture,
    load: { traffic, elements: 7, firstPaint: 1, largestPaint, shift: 0, blocking: 0 },
    distance: 2000,
    frames: frameTimes([0, 16, 32]),
    shift: 0,
    work: { script: work, layout: 40, paint: 20 },
    traffic,
  };
}

const page = (...readings: Reading[]): PageFigures => ({ weight: weigh('<p>'), readings });

/** A line of the story's table by its name. */
const lineOf = (name: string, story: Parameters<typeof storyTable>[0]): readonly string[] =>
  storyTable(story).lines.find(([first]) => first === name) ?? [];

describe('a table', () => {
  it('is Markdown, with its columns under each other', () => {
    expect(table(['what', 'page'], [['paint', '900.0 ms']])).toBe(
      ['| what  |     page |', '| ----- | -------: |', '| paint | 900.0 ms |'].join('\n'),
    );
  });
});

describe('the table of the story', () => {
  const floor = page(reading('wheel', 700));

  it('gives the median of all readings, the ends of them, and a target from the floor', () => {
    const measured = page(reading('wheel', 900), reading('touch', 800), reading('wheel', 850));
    expect(
      lineOf('largest contentful paint', new Map([[phone, { page: measured, floor }]])),
    ).toEqual([
      'largest contentful paint',
      '850.0 ms (800.0 ms to 900.0 ms)',
      '700.0 ms',
      '≤ 840.0 ms, NOT MET',
    ]);
  });

  it('tells gestures apart and divides the main thread’s time by the way', () => {
    const measured = page(reading('wheel', 700, 100), reading('touch', 700, 500));
    const story = new Map([[phone, { page: measured, floor }]]);
    expect(lineOf('wheel: main thread for 1,000 px', story)[1]).toBe('80.0 ms');
    expect(lineOf('touch: main thread for 1,000 px', story)[1]).toBe('280.0 ms');
  });

  it('leaves out what no device has, and keeps the columns of one that lacks it', () => {
    const mouse = { page: floor, floor };
    const finger = { page: page(reading('touch', 700)), floor: page(reading('touch', 700)) };
    expect(lineOf('touch: frames late', new Map([[desktop, mouse]]))).toEqual([]);
    const both = new Map([
      [phone, finger],
      [desktop, mouse],
    ]);
    expect(lineOf('touch: frames late', both)).toHaveLength(7);
  });

  it('counts scripts of their own and in the HTML', () => {
    const story = new Map([[desktop, { page: floor, floor }]]);
    expect(lineOf('script before the first scroll', story).slice(1)).toEqual([
      '0.8 kB',
      '0.8 kB',
      '≤ 3.0 kB, met',
    ]);
  });
});

describe('the weight of a document', () => {
  it('counts bytes, and nested drawings once', () => {
    const html = '<style>a{}</style>é<svg><svg></svg></svg><p></p><svg id="b"></svg>';
    const svg = '<svg><svg></svg></svg><svg id="b"></svg>'.length;
    expect(weigh(html)).toEqual({ html: html.length + 1, css: '<style>a{}</style>'.length, svg });
  });
});
