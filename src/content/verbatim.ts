import { fragments, normalise } from './normalise.ts';
import type { Content } from './schemas/index.ts';
import type { SourceFile } from './source-file.ts';

/** The words that the content holds exactly as a source has them. */
export interface Verbatim {
  /** By the article they stand in, normalised. */
  byArticle: ReadonlyMap<string, readonly string[]>;
  /**
   * Whole files that could not be read. Words that stand in one of them are given the benefit of
   * the doubt, so that only the file's own problem is reported.
   */
  unread: readonly string[];
}

/** Collects printings, evidence, excerpts, titles, and the texts of events with their sources. */
export function collectVerbatim(
  content: Pick<Content, 'articles' | 'utterances' | 'claims' | 'events'>,
  unread: readonly SourceFile[],
): Verbatim {
  const byArticle = new Map<string, string[]>();
  const add = (article: string, text: string): void => {
    const list = byArticle.get(article) ?? [];
    list.push(...fragments(text));
    byArticle.set(article, list);
  };
  for (const { id, data } of content.articles) {
    for (const excerpt of data.excerpts) add(id, excerpt);
    if (data.title) add(id, data.title);
  }
  for (const { data } of content.utterances) {
    // The story may not go on quoting what was taken back.
    if (data.status === 'retracted') continue;
    for (const { article, text } of data.printings) add(article, text);
  }
  for (const { data } of content.claims) {
    for (const { article, evidence } of data.stances) add(article, evidence);
  }
  for (const { data } of content.events) {
    if (data.text) for (const source of data.sources) add(source, data.text);
  }
  return { byArticle, unread: unread.map(({ text }) => normalise(text)) };
}

/** Whether words stand, apart from typography, in what is held of the articles. */
export function standsIn(
  words: string,
  articles: readonly string[],
  { byArticle, unread }: Verbatim,
): boolean {
  const passages = [...articles.flatMap((article) => byArticle.get(article) ?? []), ...unread];
  return fragments(words).every((fragment) =>
    passages.some((passage) => passage.includes(fragment)),
  );
}
