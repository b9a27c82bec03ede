import type { Component } from 'svelte';
import type { z } from 'zod';
import type { Material } from '../schemas/material.ts';
import { WIDTHS, type ChartModel, type Size } from './chart.ts';
import { isLarge, rowCount } from './matrix/layout.ts';
import type { MatrixModel } from './matrix/types.ts';

/** A chart in both sizes. */
export type Models = Record<Size, ChartModel>;

/** A chart in both sizes, ready to be drawn. */
export interface Drawn {
  models: Models;
  /** The Svelte component, as an Astro page calls it. `name` says what the drawing is a part of. */
  Chart: (props: {
    model: ChartModel;
    explorable?: boolean | undefined;
    name?: string | undefined;
  }) => unknown;
}

/** A part of a chart whose marks can be selected: a group under its title, or all of it without one. */
export interface Block {
  id: string;
  title?: string;
  rows: number;
  models: Record<Size, MatrixModel<unknown>>;
}

/** A component as a module has it. */
type Module = Promise<{ default: Component<never> }>;

/** What lets readers select the marks of a chart on its own page. */
export interface Explorer {
  /** The parts of the chart, one below the other, each with an explorer of its own. */
  blocks: (content: Material) => Block[];
  /** What the groups of its rows are. */
  groups: 'theme' | 'topic';
}

/**
 * A kind of chart: all that any medium knows of it. It lives in a folder of its own and has one line
 * in `kinds.ts`. Components are read only where something is drawn, so that the checker needs none.
 * One with an `explorer` has its `Explorer.svelte` beside it.
 */
export interface ChartKind<S extends z.ZodRawShape = z.ZodRawShape> {
  /** What it shows, for editors. */
  what: string;
  /** What its file has besides the words that all charts have. */
  fields: S;
  models: (content: Material) => Models;
  /** What the story shows of it: the whole or its main part; undefined where that is too large for it. */
  brief: (content: Material) => Models | undefined;
  drawing: () => Module;
  explorer?: Explorer;
}

/** In px: what a reader of the story scrolls past in a few screens of a phone. */
const TALLEST = 2400;

/** A drawing, if the story has room for it. */
function ifFitsStory(models: Models): Models | undefined {
  const { narrow, wide } = models;
  const fits =
    narrow.height <= TALLEST && narrow.width <= WIDTHS.narrow && wide.width <= WIDTHS.wide;
  return fits ? models : undefined;
}

/** What a kind of chart is defined by. Whatever is left out is an error of types. */
interface Parts<D, M, S> {
  what: string;
  fields: S;
  /** What it shows, out of the content. */
  data: (content: Material) => D;
  /** Where it stands. */
  model: (data: D, size: Size) => M;
  drawing: () => Promise<{ default: Component<{ model: M }> }>;
}

const sizes = <D, M>(data: D, model: (data: D, size: Size) => M): Record<Size, M> => ({
  narrow: model(data, 'narrow'),
  wide: model(data, 'wide'),
});

/** A kind of chart that is always one drawing. */
export function defineChart<D, M extends ChartModel, S extends z.ZodRawShape>({
  what,
  fields,
  data,
  model,
  drawing,
}: Parts<D, M, S>): ChartKind<S> {
  const models = (content: Material): Models => sizes(data(content), model);
  return { what, fields, models, brief: (content) => ifFitsStory(models(content)), drawing };
}

/**
 * A kind of chart whose marks can be selected, in one block or, where it is too large for that, in one
 * a group.
 * @param parts.split the groups of the data, with what they are
 * @param parts.main what the story shows of the data
 */
export function defineMatrix<D, M extends MatrixModel<unknown>, S extends z.ZodRawShape>(
  parts: Parts<D, M, S> & {
    groups: Explorer['groups'];
    split: (data: D) => { id: string; title: string; data: D }[];
    main?: (data: D) => D;
  },
): ChartKind<S> & { explorer: Explorer } {
  const { data, model, groups, split, main = (all: D): D => all } = parts;
  return {
    ...defineChart(parts),
    brief: (content) => ifFitsStory(sizes(main(data(content)), model)),
    explorer: {
      groups,
      blocks: (content) => {
        const all = data(content);
        const whole = sizes(all, model);
        if (!isLarge(whole.wide)) return [{ id: 'all', rows: rowCount(whole.wide), models: whole }];
        return split(all).map(({ id, title, data: part }) => {
          const models = sizes(part, model);
          return { id, title, rows: rowCount(models.wide), models };
        });
      },
    },
  };
}
