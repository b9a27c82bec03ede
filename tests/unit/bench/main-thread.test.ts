import { expect, test } from 'vitest';
import { mainThreadTime, type TraceEvent } from '../../bench/main-thread.ts';

const thread = (pid: number, name: string): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid: 1,
  ts: 0,
  args: { name },
});

/** A span of a process's first thread; times in ms. */
const span = (pid: number, name: string, begin: number, length: number): TraceEvent => ({
  name,
  ph: 'X',
  pid,
  tid: 1,
  ts: begin * 1000,
  dur: length * 1000,
  args: {},
});

const renderer = thread(1, 'CrRendererMain');

test('every span counts without those inside it, in whatever order they are written', () => {
  const events = [
    span(1, 'Layout', 2, 3),
    span(1, 'FunctionCall', 1, 10),
    span(1, 'RunTask', 0, 20),
    span(1, 'Paint', 12, 4),
    renderer,
  ];
  expect(mainThreadTime(events)).toEqual({ script: 7, layout: 3, paint: 4 });
});

test('a span of no known kind belongs to what encloses it', () => {
  const events = [renderer, span(1, 'FunctionCall', 0, 10), span(1, 'Something', 2, 5)];
  expect(mainThreadTime(events)).toEqual({ script: 10, layout: 0, paint: 0 });
});

test('a span that begins when another ends is not inside it', () => {
  const events = [renderer, span(1, 'Layout', 0, 5), span(1, 'Paint', 5, 5)];
  expect(mainThreadTime(events)).toEqual({ script: 0, layout: 5, paint: 5 });
});

test('only the main thread of the busiest renderer counts', () => {
  const busy = (pid: number, time: number): TraceEvent[] => [
    span(pid, 'RunTask', 0, time),
    span(pid, 'Layout', 0, time),
  ];
  const others = [thread(2, 'CrRendererMain'), thread(3, 'Compositor')];
  const events = [renderer, ...others, ...busy(2, 4), ...busy(1, 6), ...busy(3, 90)];
  expect(mainThreadTime(events)).toEqual({ script: 0, layout: 6, paint: 0 });
});
