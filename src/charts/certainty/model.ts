import { say } from '../../catalogue/say.ts';
import { TEXT, WIDTHS, wrap, type ChartModel, type Size } from '../chart.ts';
import { hatching, type Box } from '../words/fill.ts';
import { inWords, type Figures } from '../figures.ts';
import type { CertaintyData } from './data.ts';
import { AXIS, LEFT, NAME, place, SMALL, type Place } from './layout.ts';
import { placed, rungName, RUNGS, type Rung } from './rung.ts';

/** A rung: its name, the line that it is, and the outlets on it. */
export interface Step {
  id: Rung;
  label: { text: string; x: number; y: number; anchor: 'start' | 'end' };
  /** The height of the rung's own line; the topmost rung has none. */
  line?: number;
  places: Place[];
  /** Where it is said that no outlet stands here. */
  nobody?: { text: string; x: number; y: number };
  bottom: number;
}

export interface CertaintyModel extends ChartModel {
  steps: Step[];
  /** The vertical line. */
  axis: { x: number; y1: number; y2: number };
  /** What nobody confirmed, hatched at the ladder's foot whatever the outlets say. */
  note: { box: Box; hatching: string; lines: string[]; x: number; y: number; plate: Box };
}

const NOBODY = say('certainty.nobody');
/** In the wide drawing the name of a rung stands at the right of its first outlet's name. */
const LABELS = 224;
/** A quotation keeps clear of the drawing's right edge there, so that its lines are not too long. */
const MARGIN = 110;
const PAD = 14;
/** Between the edge of the hatched block and the plate with its words, in px. */
const INSET = 13;
export const NOTE_SIZE = 14;
/** From one line of the note to the next, in px. */
export const NOTE_LINE = 18;

function step(
  id: Rung,
  text: string,
  outlets: ReturnType<typeof placed>,
  above: number | undefined,
  size: Size,
): Step {
  const width = WIDTHS[size];
  const isWide = size === 'wide';
  const top = above === undefined ? 0 : above + PAD;
  const first = isWide ? top : top + SMALL + 8;
  const right = isWide
    ? { name: width - LABELS, quote: width - MARGIN }
    : { name: width, quote: width };
  const places = outlets.reduce<Place[]>((done, outlet) => {
    const last = done.at(-1);
    return [...done, place(outlet, id, last ? last.bottom + PAD : first, right)];
  }, []);
  const y = isWide ? first + NAME : top + SMALL;
  const nobody = { text: NOBODY, x: LEFT, y: first + NAME };
  return {
    id,
    label: { text, x: isWide ? width : LEFT, y, anchor: isWide ? 'end' : 'start' },
    ...(above !== undefined && { line: above }),
    places,
    ...(places.length === 0 && { nobody }),
    bottom: (places.at(-1)?.bottom ?? nobody.y) + PAD,
  };
}

function note(text: string, top: number, width: number): CertaintyModel['note'] {
  const inner = width - 2 * INSET;
  const lines = wrap(text, inner, NOTE_SIZE);
  const plate = { x: INSET, y: top + INSET, width: inner, height: lines.length * NOTE_LINE + 8 };
  const box = { x: 0, y: top, width, height: plate.height + 2 * INSET };
  return { box, hatching: hatching(box), lines, x: width / 2, y: plate.y + NOTE_LINE, plate };
}

function describe(outlets: ReturnType<typeof placed>, words: CertaintyData['words']): string {
  if (outlets.length === 0) return say('certainty.empty', { note: words.note });
  const rungs = RUNGS.flatMap((one) => {
    const names = outlets.filter(({ rung }) => rung === one.id).map(({ name }) => name);
    return names.length === 0
      ? []
      : [say('certainty.rung', { rung: rungName(one.id, words), outlets: names.join(', ') })];
  });
  return say('certainty.describe', {
    of: words.of,
    rungs: rungs.join('. '),
    note: words.note,
  });
}

/**
 * How many outlets state it and do no more, how many could not verify it, and how many headlines of
 * theirs state it.
 */
export function certaintyFigures({ outlets }: CertaintyData): Figures {
  const on = (rung: Rung): string =>
    inWords(placed(outlets).filter((outlet) => outlet.rung === rung).length);
  const headlines = outlets.filter(({ evidence }) =>
    evidence.some(({ isHeadline, stance }) => isHeadline && stance === 'states'),
  );
  return {
    states: on('states'),
    unverified: on('could-not-verify'),
    headlines: inWords(headlines.length),
  };
}

/** A ladder from “states it” to “could not verify”, with the words that put each outlet on its rung. */
export function certaintyModel({ outlets, words }: CertaintyData, size: Size): CertaintyModel {
  const width = WIDTHS[size];
  const all = placed(outlets);
  const steps = RUNGS.reduce<Step[]>((done, rung) => {
    const here = all.filter((outlet) => outlet.rung === rung.id);
    if (here.length === 0 && !rung.always) return done;
    return [...done, step(rung.id, rungName(rung.id, words), here, done.at(-1)?.bottom, size)];
  }, []);
  const foot = (steps.at(-1)?.bottom ?? 0) + 6;
  const unknown = note(words.note, foot, width);
  return {
    width,
    height: Math.ceil(unknown.box.y + unknown.box.height),
    description: describe(all, words),
    steps,
    axis: { x: AXIS, y1: steps[0]?.places[0]?.mark.y ?? TEXT, y2: foot },
    note: unknown,
    table: {
      columns: [
        say('column.outlet'),
        say('certainty.how-sure'),
        say('certainty.words'),
        say('column.paragraph'),
        say('names.where'),
        say('certainty.what'),
      ],
      rows: all.flatMap(({ name, rung, evidence }) => {
        const label = rungName(rung, words);
        if (evidence.length === 0) return [[name, label, '', '', '', say('stance.silent')]];
        return evidence.map(({ words: said, paragraph, isHeadline, stance, rung: weaker }) => [
          name,
          label,
          said,
          paragraph,
          say(isHeadline ? 'names.in-headline' : 'certainty.running'),
          say(weaker ? 'stance.could-not-verify' : `stance.${stance}`),
        ]);
      }),
    },
  };
}
