import { z } from 'zod';
import type { ChartKind } from '../charts/definition.ts';
import * as kinds from '../charts/kinds.ts';
import { fileKind, note, publication, text } from '../schemas/common.ts';
import { own } from '../schemas/meta.ts';

const shared = {
  title: text.max(90).meta(own).describe('What the chart finds, as a sentence or a headline.'),
  how: text.max(300).meta(own).describe('How to read it, in a line or two.'),
  explore: text
    .max(120)
    .meta(own)
    .optional()
    .describe('What selecting a mark does, for a chart whose own page can be explored.'),
  limits: text.max(400).meta(own).describe('What it cannot show.'),
};

type Kinds = typeof kinds;
/** The file of a kind of chart: its own fields and those of all. */
type FileOf<K extends string, F extends z.ZodRawShape> = z.ZodObject<
  { kind: z.ZodLiteral<K>; note: typeof note } & typeof shared & F & typeof publication,
  z.core.$strict
>;
type AnyFile = {
  [K in keyof Kinds]: Kinds[K] extends ChartKind<infer F> ? FileOf<K, F> : never;
}[keyof Kinds];

const files = Object.entries(kinds).map(([kind, { what, fields }]) =>
  z.strictObject({
    kind: z.literal(kind).describe(what),
    ...shared,
    ...fields,
    note,
    ...publication,
  }),
) as unknown as [AnyFile, ...AnyFile[]];

/** `content/charts/`: the words around a chart. What it shows comes from the other folders. */
export const chart = fileKind(
  {
    one: 'chart',
    what: 'the words around a chart; its figures come from the other folders',
    title: 'title',
    idFrom: 'kind',
    numbered: true,
    piece: 'chart',
  },
  z.discriminatedUnion('kind', files),
);

export type ChartFile = z.infer<typeof chart>;
