import { max, sum } from 'd3';

/** A label that hangs on a stem at `x` and is `width` px wide, room around it included. */
export interface Hanging {
  x: number;
  width: number;
}

export interface Placed {
  /** To which side of its stem the label runs. */
  side: 'right' | 'left';
  /** Counted from the axis; the stem ends at its label's lane. */
  lane: number;
}

/** More lanes than this are no longer a picture but a pile. */
const LANES = 12;

/**
 * Puts labels into lanes above an axis, so that no label overlaps another or is crossed by a stem.
 * A label that runs to the right stands above every stem it passes, which makes a staircase; one
 * that would leave the drawing runs to the left, and so does whatever would be crossed by its stem.
 * @param labels in the order of x
 * @returns undefined when there is no such arrangement, or none with few enough lanes
 */
export function staircase(labels: readonly Hanging[], width: number): Placed[] | undefined {
  const left = new Set(labels.filter(({ x, width: w }) => x + w > width));
  for (let before = -1; before < left.size;) {
    before = left.size;
    for (const label of labels) {
      const crossed = [...left].some(({ x }) => x >= label.x && x <= label.x + label.width);
      if (!left.has(label) && crossed) left.add(label);
    }
  }
  if ([...left].some(({ x, width: w }) => x - w < 0)) return undefined;

  const lanes = new Map<Hanging, number>();
  const span = (label: Hanging): [number, number] =>
    left.has(label) ? [label.x - label.width, label.x] : [label.x, label.x + label.width];
  const above = (label: Hanging): number => {
    const [from, to] = span(label);
    const under = [...lanes].filter(([other]) => span(other)[0] <= to && span(other)[1] >= from);
    return 1 + (max(under, ([, lane]) => lane) ?? -1);
  };
  for (const label of labels.toReversed()) if (!left.has(label)) lanes.set(label, above(label));
  for (const label of labels) if (left.has(label)) lanes.set(label, above(label));
  if ((max(lanes.values()) ?? 0) >= LANES) return undefined;
  return labels.map((label) => ({
    side: left.has(label) ? 'left' : 'right',
    lane: lanes.get(label) ?? 0,
  }));
}

/**
 * Moves labels in a column apart, each as little as possible (least squares, by merging
 * neighbours that get in each other's way), never above `floor`.
 * @param wanted where each label's top would best be, ascending
 * @returns the tops, ascending, each at least a height after the one before
 */
export function apart(
  wanted: readonly number[],
  heights: readonly number[],
  floor: number,
): number[] {
  const before = wanted.map((_, index) => sum(heights.slice(0, index)));
  const blocks: { mean: number; count: number }[] = [];
  wanted.forEach((want, index) => {
    let block = { mean: want - (before[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
    }
    blocks.push(block);
  });
  return blocks
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => mean))
    .map((mean, index) => Math.max(floor, mean) + (before[index] ?? 0));
}
