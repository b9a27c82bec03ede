import type { Frame } from '../scene.ts';

/** The layers that show, in words. */
export function describeChart(
  frame: Frame,
  caption: string,
  says: Readonly<Record<string, string>>,
): string {
  const shown = Object.keys(says).filter((layer) => (frame[layer] ?? 0) > 0.5);
  return [caption, ...shown.map((layer) => says[layer])].filter(Boolean).join(' ');
}
