import { say } from '../../catalogue/say.ts';
import type { Manner } from '../../schemas/reference.ts';

/** Each manner in words, for the table and for whoever hears the marks. */
export const MANNERS: Record<Manner, string> = {
  same: say('tellings.same'),
  part: say('tellings.part'),
  different: say('tellings.different'),
  absent: say('tellings.absent'),
};

/** One outlet’s printing of an utterance, as the panel shows it. */
export interface Version {
  text: string;
  /** One number, or the first and the last. */
  paragraphs: string;
  altered: boolean;
  note?: string;
}

/** What selecting a mark shows. `outlets` are those that print the whole reference. */
export interface Telling {
  title: string;
  reference: { text: string; outlets: string[] };
  /** By column. */
  columns: { manner: Manner; versions: Version[] }[];
}
