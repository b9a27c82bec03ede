import type { Material } from '../../schemas/material.ts';
import type { Measures } from '../../schemas/measures.ts';
import { chartOutlets, isShown, type ChartOutlet } from '../words/outlets.ts';

type Found = Measures['articles'][string]['terms'][number];

/** One use of a term, and the article that it stands in. */
export interface Use extends Pick<Found, 'paragraph' | 'words' | 'voice'> {
  article: string;
}

export interface NamesTerm {
  id: string;
  label: string;
  about: string;
  uses: Use[];
  /** How many places are left out because the words mean something else there. */
  leftOut: number;
}

export interface NamesData {
  /** What the terms are words for, in the order of the chart. */
  subjects: Material['style']['subjects'];
  outlets: (ChartOutlet & { measured: boolean })[];
  terms: NamesTerm[];
}

/** What the chart of names needs: every use of every term, but those that the term's file excepts. */
export function namesData({ measures, ...content }: Material): NamesData {
  const outlets = chartOutlets({ measures, ...content });
  return {
    subjects: content.style.subjects,
    outlets: outlets.map((outlet) => ({
      ...outlet,
      measured: measures.articles[outlet.id] !== undefined,
    })),
    terms: content.terms.filter(isShown).map(({ id, data: { label, about, except } }) => ({
      id,
      label,
      about,
      leftOut: except.filter(({ article }) => outlets.some((outlet) => outlet.id === article))
        .length,
      uses: outlets.flatMap(({ id: article }) =>
        (measures.articles[article]?.terms ?? [])
          .filter(({ term }) => term === id)
          .map(({ paragraph, words, voice }) => ({ article, paragraph, words, voice }))
          // The figures leave these out already; an exception that is new counts at once.
          .filter(
            (use) =>
              !except.some(
                (other) =>
                  other.article === article &&
                  other.paragraph === use.paragraph &&
                  other.words === use.words,
              ),
          ),
      ),
    })),
  };
}
