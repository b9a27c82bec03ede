import { say } from '../catalogue/say.ts';
import { outletName } from '../schemas/outlet-name.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../schemas/material.ts';
import type { Receipt } from '../schemas/receipts.ts';
import type { Printing, Utterance } from '../schemas/utterance.ts';
import { receiptOf } from '../content/receipt-of.ts';
import { capital, typeset } from '../lib/typeset.ts';
import { difference, type Piece } from './difference.ts';
import { remember } from '../lib/remember.ts';
import { partialDate } from '../lib/partial-date.ts';
import { mannerOf, referenceOf, type Manner } from '../schemas/reference.ts';
import { toPassage } from './text-fragment.ts';

/** One outlet's printing of an utterance, as cards and pages show it. */
export interface QuotePrinting {
  article: string;
  /** The outlet's id, by which the wall is filtered. */
  outlet: string;
  name: string;
  credit: string;
  /** Of the article, leading to the words where the receipt tells them. */
  address: string;
  /** Where the words begin: the paragraph, and the character in the article where that is known. */
  paragraph: number;
  start: number;
  /** `paragraph 9` or `paragraphs 19–20`. */
  place: string;
  text: string;
  attribution?: string;
  altered: boolean;
  note?: string;
  /** Compared with the wording that most outlets share. */
  manner: Manner;
  pieces: Piece[];
  /** Where there is none, the printing may not be called checked. */
  receipt?: Receipt;
}

/** Something said once with all its printings. */
export interface Quote {
  id: string;
  title: string;
  theme: { id: string; name: string };
  /** Who said it; a private person is called by what they are here, never by name. */
  speaker: string;
  /** To whom, how and when. */
  said: string;
  /** The printing on the card: the wording that most outlets share, else the longest. */
  lead: QuotePrinting;
  /** The lead first, then in the order of the article files. */
  printings: QuotePrinting[];
  note?: string;
  /** Whether its words are never shown large, as on a share image. */
  isQuiet: boolean;
  /** Why it was taken back; its page then shows this and nothing else of it. */
  retracted?: string;
}

/** To whom something was said, how and when, as in `to the Gazette, in a video interview, March 1998`. */
function saidLine({ said }: Utterance, content: Content): string {
  const to = content.outlets.find(({ id }) => id === said.to)?.data.name;
  const how = {
    interview: to ? '' : say('said.interview'),
    'video interview': say('said.video-interview'),
    article: say('said.article'),
    tweet: say('said.tweet'),
    statement: say('said.statement'),
  }[said.how];
  return [to && say('said.to', { to }), how, partialDate(said.date)].filter(Boolean).join(', ');
}

function printingOf(
  printing: Printing,
  reference: string,
  id: string,
  content: Content,
): QuotePrinting {
  const article = content.articles.find((entry) => entry.id === printing.article)?.data;
  const receipt = receiptOf(content, id, printing.article);
  const exact = receipt?.parts[0]?.exact;
  const { article: articleId, paragraph, through, attribution, altered, note } = printing;
  return {
    article: articleId,
    outlet: article?.role === 'telling' ? article.outlet : articleId,
    name: outletName(content, articleId),
    credit: article?.credit ?? articleId,
    address: exact ? toPassage(article?.address ?? '', exact) : (article?.address ?? ''),
    paragraph,
    start: receipt?.parts[0]?.start ?? 0,
    place:
      through === undefined
        ? say('place.paragraph', { paragraph })
        : say('place.paragraphs', { from: paragraph, to: through }),
    text: typeset(printing.text),
    ...(attribution !== undefined && { attribution: typeset(attribution) }),
    altered,
    ...(note !== undefined && { note: typeset(note) }),
    manner: mannerOf([printing], reference),
    pieces: difference(typeset(reference), typeset(printing.text)),
    ...(receipt && { receipt }),
  };
}

/** Makes the quote of an utterance. */
export function quoteOf({ id, data }: Entry<Utterance>, content: Content): Quote {
  const reference = referenceOf(data.printings, data.lead)?.text ?? '';
  const printings = data.printings.map((printing) => printingOf(printing, reference, id, content));
  const lead = printings[data.printings.findIndex(({ text }) => text === reference)];
  if (!lead) throw new Error(`${id} has no printing.`);
  const speaker = content.speakers.find((entry) => entry.id === data.speaker)?.data;
  const theme = content.site.themes.find((entry) => entry.id === data.theme);
  return {
    id,
    title: data.title,
    theme: theme ?? { id: data.theme, name: data.theme },
    speaker: capital(speaker?.private ? speaker.reference : (speaker?.name ?? data.speaker)),
    said: saidLine(data, content),
    lead,
    isQuiet: data.quiet,
    printings: [lead, ...printings.filter((printing) => printing !== lead)],
    ...(data.note !== undefined && { note: typeset(data.note) }),
    ...(data.status === 'retracted' && { retracted: data.retracted ?? '' }),
  };
}

/**
 * The quotes of a site by theme, what most outlets print first. Retracted ones are left out here;
 * their pages stay.
 */
export const quotesOf = remember((content: Content): readonly Quote[] => {
  const theme = ({ theme: { id } }: Quote): number =>
    content.site.themes.findIndex((entry) => entry.id === id);
  return content.utterances
    .filter(({ data }) => data.status === 'published')
    .map((utterance) => quoteOf(utterance, content))
    .sort((a, b) => b.printings.length - a.printings.length || theme(a) - theme(b));
});

/** Some of the quotes, in the order in which they are named; all where none is named. */
export const chosenQuotes = (quotes: readonly Quote[], ids?: readonly string[]): Quote[] =>
  ids ? ids.flatMap((id) => quotes.find((quote) => quote.id === id) ?? []) : [...quotes];

/** The quotes that have a page: a retracted one keeps its address and says so. */
export const quotePages = remember((content: Content): readonly Quote[] =>
  content.utterances
    .filter(({ data }) => data.status === 'published' || data.status === 'retracted')
    .map((utterance) => quoteOf(utterance, content)),
);

/** How many outlets print a quote, and whether in other words. */
export function countLine({ printings }: Quote): string {
  if (printings.length === 1) return say('quote.one-outlet');
  const others = printings.filter(({ manner }) => manner === 'different').length;
  const spelt = printings.some(({ pieces }) => pieces.some(({ kind }) => kind === 'spelling'));
  const how =
    others > 0
      ? say('quote.other-words', { others })
      : say(spelt ? 'quote.spelt-otherwise' : 'quote.same-words');
  return say('quote.outlets', { outlets: printings.length, how });
}
