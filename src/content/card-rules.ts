import { withoutMarks } from './marks.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

/** How many characters a reader sees on one card: what a telephone shows without scrolling it. */
const MOST = { steps: 450, printings: 600 } as const;

/** Cards with more text than a telephone shows. Source marks do not count: a reader sees a digit. */
export function cardLengths(file: ParsedFile): Problem[] {
  return Object.entries(MOST).flatMap(([list, most]) => {
    const cards: unknown = (file.data as Record<string, unknown>)[list];
    if (!Array.isArray(cards)) return [];
    return cards.flatMap((card: { text?: unknown } | null, index) => {
      const text = typeof card?.text === 'string' ? withoutMarks(card.text).trim() : '';
      if (text.length <= most) return [];
      const message = `This text has ${text.length} characters, and a card holds at most ${most} without the source marks. Shorten it${list === 'steps' ? ', or make two steps of it' : ' with `[…]`'}.`;
      return [problemAt(file, file.locate([list, index, 'text']), { rule: 'long-card', message })];
    });
  });
}
