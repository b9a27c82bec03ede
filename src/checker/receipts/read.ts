import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import { lockProblem, readLock } from '../reading/read-lock.ts';
import type { Content } from '../../content/content.ts';
import type { Receipt } from '../../schemas/receipts.ts';
import { checkReceipts } from './check.ts';
import { keyOf } from '../../content/receipt-of.ts';
import { RECEIPTS } from './lock.ts';
import { allPrintings } from './printings.ts';

/**
 * Reads the receipts and compares every printing with its own.
 * @param text the text of the lock file; without it nothing is compared
 * @returns the receipts that hold, and what an editor has to mend
 */
export function readReceipts(
  content: Pick<Content, 'utterances' | 'articles'>,
  files: readonly ParsedFile[],
  text: string | undefined,
): { receipts: Receipt[]; problems: Problem[] } {
  if (text === undefined) return { receipts: [], problems: [] };
  const { data, problems } = readLock(RECEIPTS, 'receipts', text);
  if (problems.length > 0) return { receipts: [], problems };
  const checked = checkReceipts(content, files, data.receipts);
  return {
    ...checked,
    problems: [...checked.problems, ...leftOver(content, files, data.receipts)],
  };
}

/** Receipts without a printing. A file of the wrong shape is not in the content, but it is there. */
function leftOver(
  content: Pick<Content, 'utterances' | 'articles'>,
  files: readonly ParsedFile[],
  receipts: readonly Receipt[],
): Problem[] {
  const printings = new Set(
    allPrintings(content).map(({ utterance, printing }) => keyOf(utterance.id, printing.article)),
  );
  const read = new Set(content.utterances.map(({ id }) => id));
  const unread = new Set(
    files.filter(({ folder, id }) => folder === 'utterances' && !read.has(id)).map(({ id }) => id),
  );
  return receipts
    .filter(
      ({ utterance, article }) =>
        !printings.has(keyOf(utterance, article)) && !unread.has(utterance),
    )
    .map(({ utterance, article }) =>
      lockProblem(
        RECEIPTS,
        'left-over-receipt',
        `There is a receipt for \`${utterance}\` in \`${article}\`, and no such printing.`,
      ),
    );
}
