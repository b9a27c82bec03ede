import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../schemas/material.ts';
import type { Printing, Utterance } from '../../schemas/utterance.ts';
import { problemAt } from '../reading/source-file.ts';

/** A printing with the file that holds it. */
export interface Printed {
  utterance: Entry<Utterance>;
  printing: Printing;
  /** Its place in the file's list, from 0. */
  index: number;
}

/** Every printing of the content, in its order. A retracted utterance shows none. */
export function allPrintings({ utterances }: Pick<Content, 'utterances'>): Printed[] {
  return utterances
    .filter(({ data }) => data.status !== 'retracted')
    .flatMap((utterance) =>
      utterance.data.printings.map((printing, index) => ({ utterance, printing, index })),
    );
}

/**
 * Whether a printing must have a receipt: those of the articles that are compared must. The texts
 * of other pages were not kept whole, so their printings may go without, and then without the words
 * “checked word for word”.
 */
export function needsReceipt(
  { articles }: Pick<Content, 'articles'>,
  { printing }: Printed,
): boolean {
  return articles.find(({ id }) => id === printing.article)?.data.role === 'telling';
}

/** A problem of a printing, at its words. In a draft it is a warning: a draft is not published. */
export function printingProblem(
  files: readonly ParsedFile[],
  { utterance, index }: Printed,
  problem: Pick<Problem, 'rule' | 'message'>,
  key: 'text' | 'article' = 'text',
): Problem[] {
  const file = files.find(({ path }) => path === utterance.file);
  if (!file) return [];
  const draft = utterance.data.status === 'draft';
  return [
    problemAt(file, file.locate(['printings', index, key]), {
      ...problem,
      ...(draft && { severity: 'warning' }),
    }),
  ];
}
