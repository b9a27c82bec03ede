import { fragments, normalise } from '../lib/normalise.ts';
import type { ParsedFile } from './reading/parse.ts';
import type { Told } from '../schemas/walk.ts';
import type { SourceFile } from './reading/source-file.ts';
import { toldIn } from './reading/told.ts';

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

/** The articles that some words are from, by the key that their schema gives. */
function articlesOf({ id }: ParsedFile, { holder, meta: { from } }: Told): string[] {
  if (from === undefined) return [];
  if (from === 'id') return [id];
  const named = (holder as Readonly<Record<string, unknown>>)[from];
  return [named].flat().filter((one) => typeof one === 'string');
}

/** Collects the words of all files that have the shape of their kind, by the articles they are from. */
export function collectVerbatim(
  files: readonly ParsedFile[],
  unread: readonly SourceFile[],
): Verbatim {
  const byArticle = new Map<string, string[]>();
  for (const file of files) {
    const isTakenBack = (file.data as { status?: unknown }).status === 'retracted';
    for (const told of toldIn(file)) {
      const { value, meta } = told;
      // The story may not go on quoting what was taken back. An article keeps what it said.
      if (typeof value !== 'string' || (isTakenBack && meta.from !== 'id')) continue;
      for (const article of articlesOf(file, told)) {
        const list = byArticle.get(article) ?? [];
        list.push(...fragments(value));
        byArticle.set(article, list);
      }
    }
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
