import type { APIRoute, GetStaticPaths } from 'astro';
import { getContent } from '../../checker/current.ts';
import { annotationOf, noticeOf } from '../../quotes/annotation.ts';
import { quotePages, type Quote } from '../../quotes/quote.ts';
import { routes, whole } from '../../lib/routes.ts';

export const getStaticPaths = (() =>
  quotePages(getContent()).map((quote) => ({
    params: { id: quote.id },
    props: { quote },
  }))) satisfies GetStaticPaths;

/** The words of private persons' names, as metadata must not have them. */
const privateNames = (): string[] =>
  getContent()
    .speakers.filter(({ data }) => data.private)
    .flatMap(({ data }) => data.name.split(/\s+/));

/**
 * The quote as a W3C Web Annotation, or an empty object where nothing was compared. One that was
 * taken back says so in its words' place.
 */
export const GET: APIRoute<{ quote: Quote }> = ({ props: { quote } }) => {
  const { articles, site } = getContent();
  const sources = new Map(articles.map(({ id, data }) => [id, data.address]));
  const page = whole(routes.piece('quote', quote.id), site);
  const id = whole(routes.annotation(quote.id), site);
  const annotation =
    quote.retracted === undefined
      ? annotationOf(quote, { id, page }, sources, privateNames())
      : noticeOf({ id, page }, quote.retracted);
  return new Response(`${JSON.stringify(annotation ?? {}, null, 2)}\n`, {
    headers: {
      'Content-Type':
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    },
  });
};
