import { remember } from '../content/remember.ts';
import type { Quote, QuotePrinting } from './quote.ts';

/** The quotes printed before and after one in the same article. */
export interface Neighbours {
  printing: QuotePrinting;
  before?: Quote;
  after?: Quote;
}

interface Place {
  quote: Quote;
  paragraph: number;
  start: number;
}

/** Where the quotes stand in each article, in its own order. */
const placesIn = remember((quotes: readonly Quote[]): ReadonlyMap<string, readonly Place[]> => {
  const articles = new Map<string, Place[]>();
  for (const quote of quotes)
    for (const { article, paragraph, start } of quote.printings) {
      const places = articles.get(article) ?? [];
      places.push({ quote, paragraph, start });
      articles.set(article, places);
    }
  for (const places of articles.values())
    places.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return articles;
});

/** What stands beside a quote in each article that prints it, by paragraph. */
export function neighboursOf(quote: Quote, quotes: readonly Quote[]): Neighbours[] {
  return quote.printings.map((printing) => {
    const inArticle = placesIn(quotes).get(printing.article) ?? [];
    const at = inArticle.findIndex((entry) => entry.quote.id === quote.id);
    const [before, after] = [inArticle[at - 1]?.quote, inArticle[at + 1]?.quote];
    return { printing, ...(before && { before }), ...(after && { after }) };
  });
}
