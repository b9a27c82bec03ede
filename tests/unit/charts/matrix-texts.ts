import { TEXT, textWidth, type Size } from '../../../src/charts/chart.ts';
import type { MatrixModel } from '../../../src/charts/matrix/types.ts';
import type { ChartOutlet } from '../../../src/charts/words/outlets.ts';
import { faults, type DrawnText } from './text-boxes.ts';

export const SIZES: readonly Size[] = ['narrow', 'wide'];
export const COUNTS = [0, 1, 2, 5, 6, 60];
export const LONG = 'The Very Long and Honourable Gazette of Somewhere Far Away!!';

/** Made-up outlets; `awkward` ones have names of sixty letters and short names of one long word. */
export const outletsOf = (count: number, awkward: boolean): ChartOutlet[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `outlet-${index}`,
    name: awkward ? LONG : `Paper ${index}`,
    short: awkward ? 'Twelveletter' : `P. ${index}`,
  }));

/** Newsreader runs narrower than the face that `textWidth` is made for. */
const SERIF = 0.87;

function texts<D>({ legend, columns, groups, label }: MatrixModel<D>): DrawnText[] {
  const around = (text: string, x: number, y: number): DrawnText => ({
    text,
    x: x - textWidth(text) / 2,
    y,
    size: TEXT,
  });
  return [
    ...legend.map(({ text, textX, textY }) => ({ text, x: textX, y: textY, size: 0.9 * TEXT })),
    ...groups.flatMap(({ title, titleY, headings, rows }) => [
      ...(title === undefined ? [] : [{ text: title, x: 0, y: titleY, size: 15 }]),
      ...columns.flatMap(({ lines, x, turned }) =>
        turned
          ? []
          : lines.map((line, index) => around(line, x, headings - (lines.length - 1 - index) * 15)),
      ),
      ...rows.flatMap((row) =>
        row.label.lines.map((text, index) => ({
          text,
          x: 0,
          y: row.label.y + index * label.leading,
          size: label.size * (label.face === 'serif' ? SERIF : 1),
        })),
      ),
    ]),
  ];
}

/** Turned headings that reach into what stands above them, or are thicker than their column. */
const turnedFaults = <D>({ legend, columns, groups, pitch }: MatrixModel<D>): string[] =>
  groups.flatMap(({ title, titleY, headings }, index) => {
    const rows = groups[index - 1]?.rows.at(-1);
    const above = title ? titleY : rows ? rows.top + rows.height : (legend.at(-1)?.textY ?? 0);
    return columns
      .filter(({ turned }) => turned)
      .filter(({ lines }) => headings - textWidth(lines[0] ?? '') < above || pitch < TEXT * 1.5)
      .map(({ name }) => `turned: ${name}`);
  });

/** Labels over which the frame of a selected cell would run. */
const coveredLabels = <D>({ columns, groups, label, reach }: MatrixModel<D>): string[] =>
  groups
    .flatMap(({ rows }) => rows)
    .filter(({ label: { lines, y }, top, height }) => {
      const left = columns[0]?.left ?? Infinity;
      const size = label.size * (label.face === 'serif' ? SERIF : 1);
      const right = Math.max(...lines.map((line) => textWidth(line, size)));
      const bottom = y + (lines.length - 1) * label.leading + label.size * 0.25;
      return right > left && bottom > top + height - reach + 1;
    })
    .map(({ id }) => `covered: ${id}`);

/** What is wrong with a matrix: texts outside or over each other, marks outside their cells. */
export function matrixFaults<D>(model: MatrixModel<D>): string[] {
  const { columns, groups, pitch, width, height, reach } = model;
  const marks = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, top, height: tall, cells }) =>
      cells.flatMap(({ x, y }, index) => {
        const left = columns[index]?.left ?? NaN;
        const inside =
          x - 9 >= left &&
          x + 9 <= left + pitch &&
          left + pitch <= width + 0.01 &&
          y - 9 >= top + tall - reach &&
          y + 9 <= top + tall &&
          top + tall <= height;
        return inside ? [] : [`mark: ${id} ${index}`];
      }),
    );
  return [
    ...faults(texts(model), model),
    ...turnedFaults(model),
    ...marks,
    ...coveredLabels(model),
  ];
}
