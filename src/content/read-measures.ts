import type { Problem } from './problem.ts';
import { measures, type Measures } from './schemas/measures.ts';
import { placeOf } from './source-file.ts';

/** Where the figures are kept. */
export const MEASURES_FILE = 'content/measures.lock.json';

/** @param name a key of the file by which its place is found */
function problem(text: string, message: string, name?: string): Problem {
  const quoted = JSON.stringify(name);
  const offset = name === undefined ? -1 : text.indexOf(`${quoted}:`);
  return {
    rule: 'measures',
    severity: 'error',
    file: MEASURES_FILE,
    ...placeOf(text, Math.max(0, offset)),
    length: offset < 0 ? 1 : quoted.length,
    message: `${message} This file is written by a command and never by hand: npm run measure -- --texts DIR.`,
  };
}

/** Reads the measured figures, and checks that no share can be over the whole. */
export function readMeasures(text: string): { measures: Measures; problems: Problem[] } {
  const nothing: Measures = { articles: {} };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { measures: nothing, problems: [problem(text, 'The file cannot be read as JSON.')] };
  }
  const result = measures.safeParse(data);
  if (!result.success) {
    const path = result.error.issues[0]?.path.map(String) ?? [];
    const message = `The figures at \`${path.join('.')}\` are not right.`;
    return { measures: nothing, problems: [problem(text, message, path[1])] };
  }
  const over = Object.entries(result.data.articles).flatMap(([id, { words, quoted }]) => {
    const inside = Object.values(quoted).reduce((sum, count) => sum + count, 0);
    if (inside <= words) return [];
    const message = `\`${id}\` has ${String(inside)} quoted words of ${String(words)}: a share of over 100 %.`;
    return [problem(text, message, id)];
  });
  return { measures: result.data, problems: over };
}
