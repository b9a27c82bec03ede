import { locale } from '../catalogue/say.ts';
import type { Quote } from './quote.ts';

/** A filter of the wall. Its id is an address on the page, so it can be linked and works without script. */
export interface Filter {
  id: string;
  name: string;
  count: number;
  /** The CSS selector of the cards that it shows. */
  shows: string;
}

/** The filters by theme and by outlet, in the order of the site and of names; none that shows nothing. */
export function filtersOf(quotes: readonly Quote[]): { themes: Filter[]; outlets: Filter[] } {
  const outlets = new Map(
    quotes.flatMap(({ printings }) => printings.map(({ outlet, name }) => [outlet, name] as const)),
  );
  const themes = new Map(quotes.map(({ theme }) => [theme.id, theme.name]));
  const withOutlet = (id: string): number =>
    quotes.filter(({ printings }) => printings.some(({ outlet }) => outlet === id)).length;
  return {
    themes: [...themes].map(([id, name]) => ({
      id: `quotes-about-${id}`,
      name,
      count: quotes.filter(({ theme }) => theme.id === id).length,
      shows: `[data-theme='${id}']`,
    })),
    outlets: [...outlets]
      .map(([id, name]) => ({
        id: `quotes-in-${id}`,
        name,
        count: withOutlet(id),
        shows: `[data-outlets~='${id}']`,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
  };
}
