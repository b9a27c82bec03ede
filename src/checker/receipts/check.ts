import { normalise } from '../../lib/normalise.ts';
import { byPrinting, keyOf } from '../../content/receipt-of.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import type { Receipt } from '../../schemas/receipts.ts';
import type { Printing } from '../../schemas/utterance.ts';
import { RECEIPTS } from './lock.ts';
import { allPrintings, needsReceipt, printingProblem } from './printings.ts';
import { describeDifferences, wordChanges } from '../../receipts/word-diff.ts';

const again = `Put back what was compared, or compare it anew: ${RECEIPTS.command}.`;

/** How a printing differs from its receipt, in an editor's words; undefined when it does not. */
export function difference(printing: Printing, receipt: Receipt): string | undefined {
  const { text, paragraph, through } = printing;
  if (normalise(text) !== normalise(receipt.printed)) {
    const changes = describeDifferences(wordChanges(text, receipt.printed), 'the receipt');
    return `This printing is not the one that was compared with the article on ${receipt.verified}: ${changes}.`;
  }
  if (paragraph !== receipt.paragraph || through !== receipt.through) {
    const place = (from: number, to = from): string =>
      from === to ? `${from}` : `${from} to ${to}`;
    return `By its receipt this printing stands in paragraph ${place(receipt.paragraph, receipt.through)}, not ${place(paragraph, through)}.`;
  }
  return undefined;
}

/**
 * Compares every printing with its receipt, without any article's text.
 * @returns the receipts that hold, and what an editor has to mend
 */
export function checkReceipts(
  content: Pick<Content, 'utterances' | 'articles'>,
  files: readonly ParsedFile[],
  all: readonly Receipt[],
): { receipts: Receipt[]; problems: Problem[] } {
  const known = byPrinting(all);
  const receipts: Receipt[] = [];
  const problems = allPrintings(content).flatMap((printed) => {
    const { utterance, printing } = printed;
    const receipt = known.get(keyOf(utterance.id, printing.article));
    if (!receipt) {
      if (!needsReceipt(content, printed)) return [];
      const message = `This printing has not been compared with the text of \`${printing.article}\`. Run ${RECEIPTS.command}, where DIR holds ${printing.article}.txt.`;
      return printingProblem(files, printed, { rule: 'missing-receipt', message });
    }
    const different = difference(printing, receipt);
    if (different === undefined) receipts.push(receipt);
    return different === undefined
      ? []
      : printingProblem(files, printed, {
          rule: 'receipt-differs',
          message: `${different} ${again}`,
        });
  });
  return { receipts, problems };
}
