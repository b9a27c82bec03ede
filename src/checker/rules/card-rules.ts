import { withoutMarks } from '../../content/marks.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../reading/source-file.ts';
import { toldIn } from '../reading/told.ts';

/** Cards with more text than a telephone shows. Source marks do not count: a reader sees a digit. */
export function cardLengths(file: ParsedFile): Problem[] {
  return toldIn(file).flatMap(({ path, value, meta: { card } }) => {
    const text = card && typeof value === 'string' ? withoutMarks(value).trim() : '';
    if (!card || text.length <= card.most) return [];
    const message = `This text has ${text.length} characters, and a card holds at most ${card.most} without the source marks. ${card.mend}.`;
    return [problemAt(file, file.locate(path), { rule: 'long-card', message })];
  });
}
