import { describe, expect, it } from 'vitest';
import type { Readings } from '../../bench/measure.ts';
import type { Reading } from '../../bench/reading.ts';
import { FIGURES, pairHeads, pairRows } from '../../bench/rows.ts';
import { frameTimes } from '../../bench/stats.ts';
import { table } from '../../bench/table.ts';
import { devices, type Gesture } from '../../bench/visit.ts';
import { weigh } from '../../bench/weight.ts';

const [phone, desktop] = devices;

function reading(gesture: Gesture, largestPaint: number, work = 100): Reading {
  const traffic = { sent: 1500, script: 800 };
  return {
    gesture,
    load: {
      traffic,
      weight: weigh('<p>'),
      elements: 7,
      firstPaint: 1,
      largestPaint,
      shift: 0,
      blocking: 0,
    },
    distance: 2000,
    frames: frameTimes([0, 16, 32]),
    shift: 0,
    work: { script: work, layout: 40, paint: 20 },
    traffic,
  };
}

/** A line of the story's table by its name. */
const lineOf = (name: string, readings: readonly Readings[]): readonly string[] =>
  pairRows(readings, FIGURES).find(([first]) => first === name) ?? [];

describe('a table', () => {
  it('is Markdown, with its columns under each other', () => {
    expect(table(['what', 'page'], [['paint', '900.0 ms']])).toBe(
      ['| what  |     page |', '| ----- | -------: |', '| paint | 900.0 ms |'].join('\n'),
    );
  });
});

describe('the table of a page beside another', () => {
  const floor = [reading('wheel', 700)];

  it('gives the median of all readings, the ends of them, and a target from the other', () => {
    const page = [reading('wheel', 900), reading('touch', 800), reading('wheel', 850)];
    expect(lineOf('largest contentful paint', [{ device: phone, page, floor }])).toEqual([
      'largest contentful paint',
      '850.0 ms (800.0 ms to 900.0 ms)',
      '700.0 ms',
      '≤ 840.0 ms, NOT MET',
    ]);
  });

  it('tells gestures apart and divides the main thread’s time by the way', () => {
    const page = [reading('wheel', 700, 100), reading('touch', 700, 500)];
    const readings = [{ device: phone, page, floor }];
    expect(lineOf('wheel: main thread for 1,000 px', readings)[1]).toBe('80.0 ms');
    expect(lineOf('touch: main thread for 1,000 px', readings)[1]).toBe('280.0 ms');
  });

  it('keeps the columns of a device that lacks a figure', () => {
    const touched = [reading('touch', 700)];
    const readings: Readings[] = [
      { device: desktop, page: floor, floor },
      { device: phone, page: touched, floor: touched },
    ];
    const line = lineOf('touch: frames late', readings);
    expect(line).toHaveLength(pairHeads(readings).length);
    expect(line.slice(1, 4)).toEqual(['', '', '']);
    expect(line[4]).toBe('0.0 %');
  });

  it('leaves out a figure that no device has', () => {
    expect(lineOf('touch: frames late', [{ device: phone, page: floor, floor }])).toEqual([]);
  });
});

describe('the weight of a document', () => {
  it('counts bytes, and those of drawings and styles apart', () => {
    const html = '<style>a{}</style>é<svg><path/>é</svg><p></p><svg id="b"></svg>';
    expect(weigh(html)).toEqual({ html: html.length + 2, css: 18, svg: 38 });
  });
});
