import type { ChartWords } from './props.ts';
import type { ChartFrame } from './timeline.ts';

/** The layers that show, in words. */
export function describeChart(frame: ChartFrame, { caption, says }: ChartWords): string {
  const shown = Object.keys(frame).filter((layer) => (frame[layer] ?? 0) > 0.5);
  return [caption, ...shown.map((layer) => says[layer] ?? '')].filter(Boolean).join(' ');
}
