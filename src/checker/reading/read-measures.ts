import type { Problem } from '../problem.ts';
import { lockProblem, readLock, type Lock } from './read-lock.ts';
import { measures as schema, type Measures } from '../../schemas/measures.ts';

export const MEASURES: Lock<Measures> = {
  file: 'content/measures.lock.json',
  command: 'npm run measure -- --texts DIR',
  schema,
  nothing: { articles: {} },
};

/** Reads the measured figures, and checks that no share can be over the whole. */
export function readMeasures(text = JSON.stringify(MEASURES.nothing)): {
  measures: Measures;
  problems: Problem[];
} {
  const { data: measures, problems } = readLock(MEASURES, 'measures', text);
  const over = Object.entries(measures.articles).flatMap(([id, { words, quoted }]) => {
    const inside = Object.values(quoted).reduce((sum, count) => sum + count, 0);
    if (inside <= words) return [];
    const message = `\`${id}\` has ${String(inside)} quoted words of ${String(words)}: a share of over 100 %.`;
    return [lockProblem(MEASURES, 'measures', message, { text, name: id })];
  });
  return { measures, problems: [...problems, ...over] };
}
