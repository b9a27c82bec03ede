/** A span of a trace (`ph` X) or the name of a thread (`ph` M); `ts` and `dur` in µs. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args: { name?: string };
}

/** What has to be traced for {@link mainThreadTime}. */
export const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
];

/** What a page keeps the main thread busy with. */
export const WORK = ['script', 'layout', 'paint'] as const;
export type Work = (typeof WORK)[number];

/** The names of spans by their kind. */
const NAMES: Record<Work, RegExp> = {
  script:
    /^(v8\.\w+|V8\.?\w*|\w*GC(Event|\.\w+)?|EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|RequestAnimationFrame|EventDispatch|XHR\w+|HandlePostMessage)$/,
  layout:
    /^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation|ParseAuthorStyleSheet|Layout|InvalidateLayout|HitTest|ScrollLayer|ResizeObserver\w*|(IntersectionObserverController|LocalFrameView)::\w+)$/,
  paint:
    /^(PrePaint|Paint|PaintImage|PaintSetup|Layerize|UpdateLayer|UpdateLayerTree|CompositeLayers|Commit|Decode Image|ImageDecodeTask|Rasterize|AnimationFrame::\w+)$/,
};

const workOf = (name: string): Work | undefined => WORK.find((work) => NAMES[work].test(name));

/**
 * The time, in ms, that the busiest renderer's main thread spent on each kind of work. Every span
 * counts without those inside it; what is of no known kind belongs to what encloses it.
 */
export function mainThreadTime(events: readonly TraceEvent[]): Record<Work, number> {
  const time = { script: 0, layout: 0, paint: 0 };
  const open: { end: number; work: Work | undefined }[] = [];
  for (const { name, ts, dur = 0 } of busiest(events)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1)?.work;
    const work = workOf(name) ?? outer;
    if (outer) time[outer] -= dur / 1000;
    if (work) time[work] += dur / 1000;
    open.push({ end: ts + dur, work });
  }
  return time;
}

/** The spans of the main thread that has most to do, outer ones before those inside them. */
function busiest(events: readonly TraceEvent[]): TraceEvent[] {
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const mains = new Set(
    events
      .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && isMain(args.name))
      .map(key),
  );
  const spans = events.filter((event) => event.ph === 'X' && mains.has(key(event)));
  const threads = Object.values(Object.groupBy(spans, key)).map((list = []) => ({
    list,
    busy: list.reduce((sum, { name, dur = 0 }) => sum + (name === 'RunTask' ? dur : 0), 0),
  }));
  const { list = [] } = threads.toSorted((a, b) => b.busy - a.busy)[0] ?? {};
  return list.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

const isMain = (thread: string | undefined): boolean => thread === 'CrRendererMain';
