import { say } from '../catalogue/say.ts';
import type { Content } from '../content/schemas/index.ts';
import type { Piece } from '../content/pieces.ts';
import { plainText } from '../content/plain-text.ts';
import { correctionsOf, type CorrectionView } from '../corrections/corrections.ts';

/** What a page says about itself to search engines. */
export interface Described {
  headline: string;
  description: string;
  /** Path of the page from the site's root. */
  path: string;
  /** The pieces that stand on the page; corrections that touch one of them are named. */
  pieces: readonly Piece[];
}

function comment({ href, date, was, now, why }: CorrectionView, address: string): object {
  return {
    '@type': 'CorrectionComment',
    datePublished: date,
    text: say('correction.in-short', { was, now, why: plainText(why) }),
    url: new URL(href, address).href,
  };
}

/** A page as a schema.org `NewsArticle` with its corrections, https://schema.org/correction. */
export function newsArticle(
  content: Content,
  { headline, description, path, pieces }: Described,
): object {
  const { address, name, language } = content.site;
  const corrections = correctionsOf(content, pieces);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description,
    url: new URL(path, address).href,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name, url: new URL('/', address).href },
    publishingPrinciples: new URL('/sources/', address).href,
    ...(corrections[0] && {
      dateModified: corrections[0].date,
      correction: corrections.map((correction) => comment(correction, address)),
    }),
  };
}

/** Data as JSON that stands safely in a `<script>`: no markup in a text can end it. */
export const jsonForScript = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
