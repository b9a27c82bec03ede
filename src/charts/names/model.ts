import { max } from 'd3';
import { locale, say } from '../../catalogue/say.ts';
import { WIDTHS, type ChartModel, type Size } from '../chart.ts';
import type { NamesData } from './data.ts';
import { keyOf, type KeyItem } from './key.ts';
import { columnsOf, GROUP, headLines, LINE, type Columns } from './layout.ts';
import { inOwnVoice, ranked, row, said, type Row } from './rows.ts';

export interface Head {
  id: string;
  lines: string[];
  x: number;
  y: number;
  /** The whole name where the lines hold the short one. */
  full?: string;
}

/** The words for one subject. */
export interface Group {
  title: { text: string; x: number; y: number };
  heads: Head[];
  /** The line between the headings and the rows. */
  top: number;
  rows: Row[];
}

export interface NamesModel extends ChartModel {
  /** What the marks mean. */
  key: KeyItem[];
  groups: Group[];
}

type Subject = NamesData['subjects'][number];
const ABOVE = 30;

function group(
  subject: Subject,
  { outlets, terms }: NamesData,
  columns: Columns,
  above: number,
): Group {
  const isBeside = columns.first > 0;
  const headTop = above + (isBeside ? GROUP : GROUP + 24);
  const heads = outlets.map((outlet, index): Head => {
    const lines = headLines(outlet, columns.pitch);
    const isWhole = lines.join(' ') === outlet.name;
    const x = columns.first + index * columns.pitch;
    return { id: outlet.id, lines, x, y: headTop, ...(!isWhole && { full: outlet.name }) };
  });
  const deepest = max(heads, ({ lines }) => lines.length) ?? 1;
  const top = headTop + (deepest - 1) * LINE + 8;
  const rows = ranked(terms.filter((term) => term.about === subject.id)).reduce<Row[]>(
    (done, term) => [...done, row(term, outlets, columns, done.at(-1)?.bottom ?? top)],
    [],
  );
  return {
    title: { text: say('names.title', { subject: subject.name }), x: 0, y: above + GROUP },
    heads,
    top,
    rows,
  };
}

function describe({ subjects, outlets, terms }: NamesData): string {
  const count = outlets.filter(({ measured }) => measured).length;
  if (count === 0) return say('names.empty');
  const most = subjects.flatMap(({ id, name }) => {
    const term = ranked(terms.filter((other) => other.about === id))[0];
    if (!term || inOwnVoice(term) === 0) return [];
    const own = term.uses.filter(({ voice }) => voice === 'outlet');
    const articles = new Set(own.map(({ article }) => article)).size;
    return [
      say('names.most-used', {
        term: term.label.toLocaleLowerCase(locale),
        subject: name,
        uses: own.length,
        articles,
        all: count,
      }),
    ];
  });
  const leftOut = terms.reduce((sum, term) => sum + term.leftOut, 0);
  return [
    ...(most.length > 0 ? [say('names.most', { terms: most.join(', ') })] : []),
    ...(leftOut > 0 ? [say('names.left-out', { uses: leftOut })] : []),
  ].join(' ');
}

/** What each outlet called the subjects of the story: terms by outlets, one mark a use. */
export function namesModel(data: NamesData, size: Size): NamesModel {
  const columns = columnsOf(data, size);
  const key = keyOf(data, WIDTHS[size]);
  const about = data.subjects.filter(({ id }) => data.terms.some((term) => term.about === id));
  const bottomOf = (last: Group): number => last.rows.at(-1)?.bottom ?? last.top;
  const groups = about.reduce<Group[]>((done, one) => {
    const last = done.at(-1);
    const above = last ? bottomOf(last) + ABOVE : (key.at(-1)?.y ?? 0) + ABOVE - 6;
    return [...done, group(one, data, columns, above)];
  }, []);
  const last = groups.at(-1);
  return {
    width: columns.width,
    height: Math.ceil(last ? bottomOf(last) : (key.at(-1)?.y ?? 0) + 4) + 1,
    description: describe(data),
    key,
    groups,
    table: {
      columns: [
        say('names.for'),
        say('names.word'),
        say('column.outlet'),
        say('names.as-printed'),
        say('column.paragraph'),
        say('names.where'),
      ],
      rows: [
        ...about.flatMap((one) =>
          ranked(data.terms.filter((term) => term.about === one.id)).flatMap((term) =>
            term.uses.map(({ article, words, paragraph, voice }) => {
              const outlet = data.outlets.find(({ id }) => id === article)?.name ?? article;
              return [one.name, term.label, outlet, words, paragraph, said(voice)];
            }),
          ),
        ),
        ...data.outlets
          .filter(({ measured }) => !measured)
          .map(({ name }) => ['', '', name, say('names.not-measured'), '', '']),
      ],
    },
  };
}
