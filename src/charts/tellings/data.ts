import type { Material } from '../../schemas/material.ts';
import type { Printing } from '../../schemas/utterance.ts';
import { chartOutlets, isShown, type ChartOutlet } from '../words/outlets.ts';

/** Something said once, with its printings in the compared articles. */
export interface Saying {
  id: string;
  title: string;
  theme: string;
  /** The article whose wording an editor chose for the comparison. */
  lead?: string;
  printings: Pick<Printing, 'article' | 'paragraph' | 'through' | 'text' | 'altered' | 'note'>[];
}

export interface TellingsData {
  outlets: ChartOutlet[];
  /** In the order of the site. */
  themes: { id: string; name: string }[];
  sayings: Saying[];
}

/** What the chart of printed words needs. What no compared article prints is left out. */
export function tellingsData(content: Material): TellingsData {
  const outlets = chartOutlets(content);
  const sayings = content.utterances.filter(isShown).map(({ id, data }): Saying => ({
    id,
    title: data.title,
    theme: data.theme,
    ...(data.lead !== undefined && { lead: data.lead }),
    printings: data.printings.filter(({ article }) =>
      outlets.some((outlet) => outlet.id === article),
    ),
  }));
  return {
    outlets,
    themes: content.site.themes,
    sayings: sayings.filter(({ printings }) => printings.length > 0),
  };
}

/** Utterances of one theme; `data` makes a chart of these alone. */
export interface TellingsGroup {
  id: string;
  title: string;
  data: TellingsData;
}

/** The same theme by theme. Themes without an utterance are left out. */
export function tellingsByTheme(data: TellingsData): TellingsGroup[] {
  return data.themes
    .map(({ id, name }) => {
      const sayings = data.sayings.filter(({ theme }) => theme === id);
      return { id, title: name, data: { ...data, sayings } };
    })
    .filter((group) => group.data.sayings.length > 0);
}
