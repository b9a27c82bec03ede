import { box, type Text } from '../../../src/charts/night/marks.ts';

/** The texts of a drawing that leave it, and the pairs of them whose boxes meet. */
export function textFaults(
  drawing: { width: number; height: number },
  texts: readonly Text[],
): string[] {
  const all = texts.map((text) => ({ words: text.lines.join(' '), ...box(text) }));
  const out = all.filter(
    ({ x, y, width, height }) =>
      x < 0 || x + width > drawing.width || y < 0 || y + height > drawing.height,
  );
  const pairs = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.words} on ${b.words}`),
  );
  return [...out.map(({ words }) => `${words} is outside`), ...pairs];
}
