import { remember } from '../lib/remember.ts';
import type { Receipt } from '../schemas/receipts.ts';
import type { Content } from './content.ts';

/** What a receipt or a printing is known by: nothing in it changes when words are edited. */
export const keyOf = (utterance: string, article: string): string => `${utterance} ${article}`;

/** Receipts by the printing they are of. */
export const byPrinting = remember(
  (receipts: readonly Receipt[]) =>
    new Map(receipts.map((receipt) => [keyOf(receipt.utterance, receipt.article), receipt])),
);

/**
 * The receipt of a printing: where its words stand in the article, and when they were compared.
 * Undefined for one that was never compared; it may not be called “checked word for word”.
 */
export function receiptOf(
  { receipts }: Pick<Content, 'receipts'>,
  utterance: string,
  article: string,
): Receipt | undefined {
  return byPrinting(receipts).get(keyOf(utterance, article));
}
