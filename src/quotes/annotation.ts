import { say } from '../catalogue/say.ts';
import type { Quote } from './quote.ts';

/** A W3C Web Annotation: https://www.w3.org/TR/annotation-model/ */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'describing';
  created: string;
  body: [
    { type: 'SpecificResource'; source: string; purpose: 'describing' },
    /** Who did not confirm a name that an article's address may hold. */
    ...{ type: 'TextualBody'; value: string; format: 'text/plain'; purpose: 'commenting' }[],
  ];
  /** One for each passage of each article that was compared. */
  target: {
    type: 'SpecificResource';
    source: string;
    selector: { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string };
  }[];
}

/** A note on a page of ours, for what stood there before. */
export interface Notice extends Pick<Annotation, '@context' | 'id' | 'type'> {
  motivation: 'commenting';
  body: { type: 'TextualBody'; value: string; format: 'text/plain' };
  target: string;
}

/** The addresses of a quote's page and of its annotation. */
interface Places {
  page: string;
  id: string;
}

/** What stands at a quote's address after it was taken back: the reason, about its page. */
export const noticeOf = ({ page, id }: Places, reason: string): Notice => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  type: 'Annotation',
  motivation: 'commenting',
  body: {
    type: 'TextualBody',
    value: `${say('taken-back.quote')} ${reason}`,
    format: 'text/plain',
  },
  target: page,
});

/** What stands beside a passage, without the name of a private person: metadata never holds it. */
function beside(text: string, side: 'prefix' | 'suffix', names: readonly string[]): object {
  const places = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'giu'))].map(({ index }) => [index, index + name.length]),
  );
  const kept =
    side === 'prefix'
      ? text.slice(Math.max(0, ...places.map(([, end = 0]) => end)))
      : text.slice(0, Math.min(text.length, ...places.map(([start = 0]) => start)));
  return kept.trim() ? { [side]: kept } : {};
}

/**
 * A quote as an annotation of every passage that a receipt proves. Undefined for a quote without one.
 * @param places  of the quote
 * @param sources the address of each article
 * @param names   the words of private persons' names, which are kept out
 */
export function annotationOf(
  quote: Quote,
  { page, id }: Places,
  sources: ReadonlyMap<string, string>,
  names: readonly string[],
): Annotation | undefined {
  const receipts = quote.printings.flatMap(({ receipt }) => receipt ?? []);
  if (receipts.length === 0) return undefined;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'describing',
    created: `${
      receipts
        .map(({ verified }) => verified)
        .sort()
        .at(-1) ?? ''
    }T00:00:00Z`,
    body: [
      { type: 'SpecificResource', source: page, purpose: 'describing' },
      ...(quote.unconfirmed === undefined
        ? []
        : [
            {
              type: 'TextualBody' as const,
              value: quote.unconfirmed,
              format: 'text/plain' as const,
              purpose: 'commenting' as const,
            },
          ]),
    ],
    target: receipts.flatMap(({ article, parts }) =>
      parts.map(({ exact, prefix, suffix }) => ({
        type: 'SpecificResource' as const,
        source: sources.get(article) ?? '',
        selector: {
          type: 'TextQuoteSelector' as const,
          exact,
          ...beside(prefix, 'prefix', names),
          ...beside(suffix, 'suffix', names),
        },
      })),
    ),
  };
}
