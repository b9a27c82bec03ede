import { remember } from '../lib/remember.ts';
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

/** What stands beside a quote at each place where an article prints it. */
export function neighboursOf(quote: Quote, quotes: readonly Quote[]): Neighbours[] {
  return quote.printings.map((printing) => {
    const inArticle = placesIn(quotes).get(printing.article) ?? [];
    const isOther = (place: Place): boolean => place.quote.id !== quote.id;
    const at = inArticle.findIndex(
      (place) =>
        !isOther(place) && place.paragraph === printing.paragraph && place.start === printing.start,
    );
    const before = inArticle.slice(0, at).findLast(isOther)?.quote;
    const after = inArticle.slice(at + 1).find(isOther)?.quote;
    return { printing, ...(before && { before }), ...(after && { after }) };
  });
}
