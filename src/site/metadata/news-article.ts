import { say } from '../../catalogue/say.ts';
import type { Content } from '../../content/content.ts';
import type { Piece } from '../../content/pieces.ts';
import { plainText } from '../../content/plain-text.ts';
import { SOURCES_PAGE } from '../../content/sources.ts';
import { correctionsOf, type CorrectionView } from '../../content/corrections.ts';
import { routes, whole } from '../../lib/routes.ts';

/** What a page says about itself to search engines. */
export interface Described {
  headline: string;
  description: string;
  /** Path of the page from the host's root. */
  path: string;
  /** The pieces that stand on the page; corrections that touch one of them are named. */
  pieces: readonly Piece[];
}

function comment({ href, date, was, now, why }: CorrectionView, site: Content['site']): object {
  return {
    '@type': 'CorrectionComment',
    datePublished: date,
    text: say('correction.in-short', { was, now, why: plainText(why) }),
    url: whole(href, site),
  };
}

/** A page as a schema.org `NewsArticle` with its corrections, https://schema.org/correction. */
export function newsArticle(
  content: Content,
  { headline, description, path, pieces }: Described,
): object {
  const { site } = content;
  const corrections = correctionsOf(content, pieces);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description,
    url: whole(path, site),
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: whole(routes.story(), site) },
    publishingPrinciples: whole(SOURCES_PAGE, site),
    ...(corrections[0] && {
      dateModified: corrections[0].date,
      correction: corrections.map((correction) => comment(correction, site)),
    }),
  };
}

/** Data as JSON that stands safely in a `<script>`: no markup in a text can end it. */
export const jsonForScript = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
