import type { z } from 'zod';
import { graphicOf, type GraphicLabels } from '../graphics/registry.ts';
import { FOLDERS, type Entries, type Folder } from './content.ts';
import type { Entry } from '../schemas/material.ts';
import { folders } from './register.ts';
import { bare, kindsFor } from '../schemas/walk.ts';

type Status = 'draft' | 'ready' | 'published' | 'retracted';

/** Whether a piece may be shown, and why not. */
export interface Standing {
  status: Status;
  retracted?: string | undefined;
}

/** What can rest on something, or have something rest on it. */
export type Pieces = Entries;

const PUBLISHED: Standing = { status: 'published' };

/** The weakest of some standings: one that was taken back, else one that is not published yet. */
function weakest(all: readonly (Standing | undefined)[]): Standing {
  const found = all.filter((one) => one !== undefined);
  return (
    found.find(({ status }) => status === 'retracted') ??
    found.find(({ status }) => status !== 'published') ??
    PUBLISHED
  );
}

/** What is said of a piece's standing; a piece of a kind that has none is published. */
const standingOf = (entry: Entry<Partial<Standing>> | undefined): Standing | undefined =>
  entry && { ...PUBLISHED, ...entry.data };

/** A piece that rests on something. What is not published stays so, or a notice would publish it. */
const restingOn = <T extends Partial<Standing>>(
  entry: Entry<T>,
  { status, retracted }: Standing,
): Entry<T> =>
  entry.data.status === 'published'
    ? { ...entry, data: { ...entry.data, status, retracted } }
    : entry;

/** The files of a folder by what they say of their standing; some kinds say nothing. */
export const standingIn = (content: Pieces, folder: Folder): readonly Entry<Partial<Standing>>[] =>
  content[folder] as readonly Entry<object>[];

/** A value without what rests on something that is not shown, and what that makes of its file. */
interface Rested {
  value: unknown;
  standing: Standing;
}

/** A list without the entries that go. Where nothing is left, and something must be, its file goes. */
function restedList(schema: z.ZodType, entries: readonly Rested[]): Rested {
  const kept = entries.filter(({ standing }) => standing.status === 'published');
  const isEnough = kept.length > 0 || schema.safeParse([]).success;
  // A list that takes its file along stays as it is, behind a notice or out of sight.
  return {
    value: (isEnough ? kept : entries).map(({ value }) => value),
    standing: isEnough ? PUBLISHED : weakest(entries.map(({ standing }) => standing)),
  };
}

/**
 * Looks through a value for what rests on something.
 * @param find finds the standing of a file, by its folder and its id
 */
function rested(
  schema: z.ZodType,
  value: unknown,
  find: (folder: string, id: string) => Standing | undefined,
): Rested {
  const { def, meta } = bare(schema);
  const { element, shape, options } = def;
  const asItIs = { value, standing: PUBLISHED };
  if (typeof value === 'string')
    return meta.names !== undefined && meta.hidden === 'goes'
      ? { value, standing: find(meta.names, value) ?? PUBLISHED }
      : asItIs;
  if (typeof value !== 'object' || value === null) return asItIs;
  if (element && Array.isArray(value))
    return restedList(
      schema,
      value.map((one) => rested(element, one, find)),
    );
  if (options) {
    const [kind] = kindsFor(def, value);
    return kind ? rested(kind, value, find) : asItIs;
  }
  const parts = Object.entries(value).map(([key, one]: [string, unknown]) => {
    const inner = shape?.[key];
    return [key, inner ? rested(inner, one, find) : { value: one, standing: PUBLISHED }] as const;
  });
  return {
    value: Object.fromEntries(parts.map(([key, part]) => [key, part.value])),
    standing: weakest(parts.map(([, { standing }]) => standing)),
  };
}

/**
 * The content with the standing that each piece has by what it rests on, as the schemas say: an
 * article by its outlet, a quote by its speaker and by the articles that print it. A scene rests on
 * the chart that it draws.
 */
export function settle<C extends Pieces>(content: C): C {
  const known = new Map(
    folders.flatMap((folder) =>
      standingIn(content, folder).map((entry) => [`${folder}/${entry.id}`, { folder, entry }]),
    ),
  );
  const settled = new Map<string, Entry<Partial<Standing>>>();
  const settledOne = (key: string): Entry<Partial<Standing>> | undefined => {
    const found = known.get(key);
    if (!found || settled.has(key)) return settled.get(key);
    const { folder, entry } = found;
    // What rests on itself, in however many steps, stands by its own status.
    settled.set(key, entry);
    const { value, standing } = rested(FOLDERS[folder], entry.data, (of, id) =>
      standingOf(settledOne(`${of}/${id}`)),
    );
    const data = value as Partial<Standing>;
    const done = restingOn({ ...entry, data }, standing);
    settled.set(key, done);
    return done;
  };
  const all = {
    ...content,
    ...Object.fromEntries(
      folders.map((folder) => [
        folder,
        content[folder].map(({ id }) => settledOne(`${folder}/${id}`)),
      ]),
    ),
  };
  const chartsOf = (graphic: GraphicLabels): Standing | undefined => {
    const kind = graphicOf(graphic).chart?.kind;
    const charts = all.charts.filter(({ data }) => data.kind === kind);
    return charts.some(({ data }) => data.status === 'published')
      ? undefined
      : weakest(charts.map(({ data }) => data));
  };
  return {
    ...all,
    scenes: all.scenes.map((scene) => {
      const chart = scene.data.kind === 'scroll' ? chartsOf(scene.data.graphic) : undefined;
      return restingOn(scene, chart ?? PUBLISHED);
    }),
  };
}
