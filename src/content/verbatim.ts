import { fragments, normalise } from './normalise.ts';
import type { Content } from './schemas/index.ts';

/**
 * Every passage that the content holds word for word, by the article it stands in, normalised:
 * printings, evidence, excerpts, and the texts of events with their sources.
 */
export function verbatimByArticle(content: Content): ReadonlyMap<string, readonly string[]> {
  const passages = new Map<string, string[]>();
  const add = (article: string, text: string): void => {
    const list = passages.get(article) ?? [];
    list.push(...fragments(text));
    passages.set(article, list);
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
  return passages;
}

/** Whether words stand, apart from typography, in one of the passages. */
export function standsIn(words: string, passages: readonly string[]): boolean {
  return fragments(words).every((fragment) => passages.some((passage) => passage.includes(normalise(fragment))));
}
