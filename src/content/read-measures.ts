import type { Problem } from './problem.ts';
import { measures, type Measures } from './schemas/measures.ts';

const FILE = 'content/measures.lock.json';

const problem = (message: string): Problem => ({
  rule: 'measures',
  severity: 'error',
  file: FILE,
  line: 1,
  column: 1,
  length: 1,
  message: `${message} This file is written by a command and never by hand: npm run measure -- --texts DIR.`,
});

/** Reads the measured figures, and checks that no share can be over the whole. */
export function readMeasures(text: string): { measures: Measures; problems: Problem[] } {
  const nothing: Measures = { articles: {} };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { measures: nothing, problems: [problem('The file cannot be read as JSON.')] };
  }
  const result = measures.safeParse(data);
  if (!result.success) {
    const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
    return { measures: nothing, problems: [problem(`The figures at \`${place}\` are not right.`)] };
  }
  const over = Object.entries(result.data.articles).filter(
    ([, { words, quoted }]) => Object.values(quoted).reduce((sum, count) => sum + count, 0) > words,
  );
  return {
    measures: result.data,
    problems: over.map(([id]) => problem(`\`${id}\` has more quoted words than words: a share of over 100 %.`)),
  };
}
