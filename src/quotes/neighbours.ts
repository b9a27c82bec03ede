import type { Quote, QuotePrinting } from './quote.ts';

/** The quotes printed before and after one in the same article. */
export interface Neighbours {
  printing: QuotePrinting;
  before?: Quote;
  after?: Quote;
}

/** What stands beside a quote in each article that prints it, by paragraph. */
export function neighboursOf(quote: Quote, quotes: readonly Quote[]): Neighbours[] {
  return quote.printings.map((printing) => {
    const inArticle = quotes
      .flatMap((other) =>
        other.printings
          .filter(({ article }) => article === printing.article)
          .map(({ paragraph, start }) => ({ quote: other, paragraph, start })),
      )
      .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    const at = inArticle.findIndex((entry) => entry.quote.id === quote.id);
    const [before, after] = [inArticle[at - 1]?.quote, inArticle[at + 1]?.quote];
    return { printing, ...(before && { before }), ...(after && { after }) };
  });
}
