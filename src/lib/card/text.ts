import { widthOf, type Face } from './faces.ts';

/** A text broken into lines and set in one size. All measures in px. */
export interface SetText {
  lines: string[];
  face: Face;
  size: number;
  /** From one baseline to the next. */
  leading: number;
  height: number;
}

/** How a text is to be set. */
export interface Setting {
  face: Face;
  width: number;
  /** The sizes to try, the best first, in px. */
  sizes: readonly number[];
  /** What the lines may take, in px; without it the first size is taken. */
  height?: number;
  /** The distance of the lines, in sizes. */
  leading?: number;
  /** Lines of nearly the same length, for headlines. */
  balanced?: boolean;
}

function linesOf(text: string, face: Face, size: number, width: number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, face, size) <= width)
      return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}

function balancedLines(text: string, face: Face, size: number, width: number): string[] {
  let lines = linesOf(text, face, size, width);
  const { length } = lines;
  for (let narrower = width; lines.length === length && narrower > size; narrower -= size / 4) {
    const tried = linesOf(text, face, size, narrower);
    if (tried.length > length || !fitsIn(tried, face, size, narrower)) break;
    lines = tried;
  }
  return lines;
}

const fitsIn = (lines: readonly string[], face: Face, size: number, width: number): boolean =>
  lines.every((line) => widthOf(line, face, size) <= width);

/** The text in the best size in which all of it fits; undefined where none is small enough. */
export function setText(
  text: string,
  { face, width, sizes, height = Infinity, leading = 1.2, balanced = false }: Setting,
): SetText | undefined {
  const breakLines = balanced ? balancedLines : linesOf;
  for (const size of sizes) {
    const lines = breakLines(text, face, size, width);
    const taken = lines.length * size * leading;
    if (taken <= height && fitsIn(lines, face, size, width))
      return { lines, face, size, leading: size * leading, height: taken };
  }
  return undefined;
}

/**
 * The same for a text that has to be there.
 * @throws {RangeError} when it does not fit in the smallest size
 */
export function mustSet(text: string, setting: Setting): SetText {
  const set = setText(text, setting);
  if (!set)
    throw new RangeError(
      `“${text}” does not fit into ${setting.width} × ${setting.height ?? Infinity} px of a share image. Make it shorter.`,
    );
  return set;
}

/** The parts of set lines that a passage covers: on which line, from where, how wide, in px. */
export function placesOf(
  { lines, face, size }: SetText,
  passage: string,
): { line: number; x: number; width: number }[] {
  const from = lines.join(' ').indexOf(passage);
  if (from < 0) return [];
  let start = 0;
  return lines.flatMap((text, line) => {
    const [a, b] = [from - start, from + passage.length - start].map((at) =>
      Math.min(text.length, Math.max(0, at)),
    ) as [number, number];
    start += text.length + 1;
    return b > a
      ? [
          {
            line,
            x: widthOf(text.slice(0, a), face, size),
            width: widthOf(text.slice(a, b), face, size),
          },
        ]
      : [];
  });
}
