import { privateTopics } from '../../content/private-topics.ts';
import { isDeepStrictEqual } from 'node:util';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import type { Receipt } from '../../schemas/receipts.ts';
import { readArticleText, type ArticleText } from '../../receipts/article-text.ts';
import { difference } from './check.ts';
import { keyOf } from '../../content/receipt-of.ts';
import { makeReceipt, type UndatedReceipt } from '../../receipts/make-receipt.ts';
import { allPrintings, needsReceipt, printingProblem, type Printed } from './printings.ts';

/** What comparing every printing with the articles' texts gives. */
export interface Verified {
  receipts: Receipt[];
  problems: Problem[];
  /** Printings of pages whose text is not there, which need no receipt. */
  withoutText: number;
}

interface Sources {
  /** The articles' texts by id. */
  texts: ReadonlyMap<string, string>;
  /** The receipts there are. */
  previous: readonly Receipt[];
  /** The day of the comparison, as in 2026-01-31. */
  today: string;
}

/** The date of an older receipt stays while all it says stays the same. */
function dated(receipt: UndatedReceipt, previous: Receipt | undefined, today: string): Receipt {
  const kept = previous && { ...receipt, verified: previous.verified };
  return kept && isDeepStrictEqual(kept, previous) ? previous : { ...receipt, verified: today };
}

const missingText = (article: string): Pick<Problem, 'rule' | 'message'> => ({
  rule: 'missing-text',
  message: `There is no ${article}.txt in the folder of texts, so this printing cannot be compared. Save the article's text under that name.`,
});

const emptyText = (article: string): Pick<Problem, 'rule' | 'message'> => ({
  rule: 'empty-text',
  message: `${article}.txt in the folder of texts is empty. Save the article's text in it.`,
});

/**
 * Compares every printing with the text of its article, word for word. A printing whose text is not
 * there keeps a receipt that still holds. The brackets of the printings must be right.
 */
export function verify(
  content: Pick<Content, 'utterances' | 'articles' | 'speakers' | 'style'>,
  files: readonly ParsedFile[],
  { texts, previous, today }: Sources,
): Verified {
  const articles = new Map<string, ArticleText>();
  const topics = privateTopics(content.style, content.speakers);
  const old = new Map(
    previous.map((receipt) => [keyOf(receipt.utterance, receipt.article), receipt]),
  );
  const found: Verified = { receipts: [], problems: [], withoutText: 0 };
  const report = (printed: Printed, problem: Pick<Problem, 'rule' | 'message'>): void => {
    found.problems.push(...printingProblem(files, printed, problem));
  };
  for (const printed of allPrintings(content)) {
    const { utterance, printing } = printed;
    const known = old.get(keyOf(utterance.id, printing.article));
    const text = texts.get(printing.article);
    if (text === undefined) {
      if (known && difference(printing, known) === undefined) found.receipts.push(known);
      else if (needsReceipt(content, printed)) report(printed, missingText(printing.article));
      else found.withoutText += 1;
      continue;
    }
    if (!text.trim()) {
      report(printed, emptyText(printing.article));
      continue;
    }
    const article = articles.get(printing.article) ?? readArticleText(printing.article, text);
    articles.set(printing.article, article);
    const made = makeReceipt(utterance.id, printing, article, topics);
    if ('receipt' in made) found.receipts.push(dated(made.receipt, known, today));
    else report(printed, made.miss);
  }
  return found;
}
