import type { Material } from '../../schemas/material.ts';
import { chartOutlets, type ChartOutlet } from './outlets.ts';

/** An article's running text in figures; nothing of it is known before it is measured. */
export interface WordsArticle extends ChartOutlet {
  measured?: {
    /** Of the whole running text. */
    words: number;
    /** Inside quotation marks, by the speaker's id. */
    quoted: Record<string, number>;
  };
}

export interface WordsData {
  /** Whoever is quoted, in the order of the files. */
  speakers: { id: string; name: string }[];
  articles: WordsArticle[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the chart of quoted words needs. Private people appear under their reference, not their name. */
export function wordsData(content: Material): WordsData {
  return {
    speakers: content.speakers.map(({ id, data }) => ({
      id,
      name: data.private ? capital(data.reference) : data.name,
    })),
    articles: chartOutlets(content).map((outlet) => {
      const measured = content.measures.articles[outlet.id];
      if (!measured) return outlet;
      return { ...outlet, measured: { words: measured.words, quoted: measured.quoted } };
    }),
  };
}
