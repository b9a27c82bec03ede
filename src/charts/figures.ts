import { say } from '../catalogue/say.ts';
import { capital } from '../lib/typeset.ts';
import type { Entry } from '../schemas/material.ts';

/** What a chart counts, by the name that stands in braces in the words around it. */
export type Figures = Readonly<Record<string, string>>;

/** The keys of a chart's file in which a figure can stand. */
const TEXTS = ['title', 'how', 'limits'] as const;

/** The file of a chart, as far as figures can stand in it. */
type Worded = Record<(typeof TEXTS)[number], string>;

const PLACE = /(?:(?<begins>^|[.?!]\s+)|)\{(?<name>[^{}]*)\}/g;

/** What stands for a figure of something of which there is none yet. */
export const UNKNOWN = '?';

/** A count as a text has it: small ones in words. */
export const inWords = (number: number): string => say('number.in-words', { number });

/** A figure that stands in a chart's words and that its kind does not count. */
export interface UnknownFigure {
  key: (typeof TEXTS)[number];
  name: string;
}

/** What the words of a chart ask for in vain. */
export const unknownFigures = (data: Worded, figures: Figures): UnknownFigure[] =>
  TEXTS.flatMap((key) =>
    [...data[key].matchAll(PLACE)]
      .map(({ groups }) => ({ key, name: groups?.['name'] ?? '' }))
      .filter(({ name }) => figures[name] === undefined),
  );

/** A text with its figures; one that begins a sentence has a capital. */
const filled = (text: string, figures: Figures): string =>
  text.replaceAll(PLACE, (place, begins: string | undefined, name: string) => {
    const figure = figures[name];
    if (figure === undefined) return place;
    return begins === undefined ? figure : `${begins}${capital(figure)}`;
  });

/**
 * The charts with the figures in their words, which are counted and never typed.
 * @param figuresOf what a chart counts
 */
export function withFigures<C extends Entry<Worded>>(
  charts: readonly C[],
  figuresOf: (chart: C) => Figures,
): C[] {
  return charts.map((chart) => {
    const figures = figuresOf(chart);
    const [title, how, limits] = TEXTS.map((key) => filled(chart.data[key], figures));
    return { ...chart, data: { ...chart.data, title, how, limits } };
  });
}
