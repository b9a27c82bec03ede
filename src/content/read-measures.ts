import type { Problem } from './problem.ts';
import { lockProblem, readLock, type Lock } from './read-lock.ts';
import { measures as schema, type Measures } from './schemas/measures.ts';

export const MEASURES: Lock<Measures> = {
  file: 'content/measures.lock.json',
  command: 'npm run measure -- --texts DIR',
  schema,
  nothing: { articles: {} },
};

/** Reads the measured figures, and checks that no share can be over the whole. */
export function readMeasures(text = JSON.stringify(MEASURES.nothing)): { measures: Measures; problems: Problem[] } {
  const { data: measures, problems } = readLock(MEASURES, 'measures', text);
  const over = Object.entries(measures.articles).filter(
    ([, { words, quoted }]) => Object.values(quoted).reduce((sum, count) => sum + count, 0) > words,
  );
  const impossible = over.map(([id]) =>
    lockProblem(MEASURES, 'measures', `\`${id}\` has more quoted words than words: a share of over 100 %.`),
  );
  return { measures, problems: [...problems, ...impossible] };
}
