import type { z } from 'zod';
import type { Lock } from '../reading/read-lock.ts';
import { keyOf } from '../../content/receipt-of.ts';
import { receipts as schema, type Receipt } from '../../schemas/receipts.ts';

/** The file of receipts, as `npm run verify` writes it. */
export const RECEIPTS: Lock<z.infer<typeof schema>> = {
  file: 'content/receipts.lock.json',
  command: 'npm run verify -- --texts DIR',
  schema,
  nothing: { receipts: [] },
};

const inOrder = (a: Receipt, b: Receipt): number => {
  const [one, other] = [keyOf(a.utterance, a.article), keyOf(b.utterance, b.article)];
  // Not the order of a language, which differs from machine to machine.
  return one < other ? -1 : one > other ? 1 : 0;
};

/** The text of the lock file; the same receipts give the same bytes. */
export function writeReceipts(receipts: readonly Receipt[]): string {
  return `${JSON.stringify({ receipts: receipts.toSorted(inOrder) }, null, 1)}\n`;
}
