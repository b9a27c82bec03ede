import type { Component } from 'svelte';
import type { Content } from '../content/schemas/index.ts';
import { WIDTHS, type ChartModel, type Size } from './chart.ts';
import { isLarge, rowCount } from './matrix/layout.ts';
import type { MatrixModel } from './matrix/types.ts';

/** A chart in both sizes, ready to be drawn. */
export interface Drawn {
  models: Record<Size, ChartModel>;
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

/** How the charts of one kind are drawn. */
export interface Kind {
  draw: (content: Content) => Drawn;
  /** What the story shows of it: the whole or its main part; undefined where that is too large for it. */
  brief: (content: Content) => Drawn | undefined;
  /** None where no mark can be selected. */
  blocks: (content: Content) => Block[];
}

/** In px: what a reader of the story scrolls past in a few screens of a phone. */
const TALLEST = 2400;

/** A drawing, if the story has room for it. */
function ifFitsStory(one: Drawn): Drawn | undefined {
  const { narrow, wide } = one.models;
  const fits =
    narrow.height <= TALLEST && narrow.width <= WIDTHS.narrow && wide.width <= WIDTHS.wide;
  return fits ? one : undefined;
}

type Picked<D> = (content: Content) => D;
type Model<D, M> = (data: D, size: Size) => M;

const sizes = <D, M>(data: D, model: Model<D, M>): Record<Size, M> => ({
  narrow: model(data, 'narrow'),
  wide: model(data, 'wide'),
});

// Each kind's component takes its own model; here they have already met.
const drawn = <M extends ChartModel>(
  models: Record<Size, M>,
  Chart: Component<{ model: M }>,
): Drawn => ({ models, Chart: Chart as unknown as Drawn['Chart'] });

/** A chart that is always one drawing. */
export function kind<D, M extends ChartModel>(
  data: Picked<D>,
  model: Model<D, M>,
  Chart: Component<{ model: M }>,
): Kind {
  const draw = (content: Content): Drawn => drawn(sizes(data(content), model), Chart);
  return { draw, brief: (content) => ifFitsStory(draw(content)), blocks: () => [] };
}

/**
 * A chart whose marks can be selected, in one block or, where it is too large for that, in one a group.
 * @param brief what the story shows of the data
 */
export function matrix<D, M extends MatrixModel<unknown>>(
  data: Picked<D>,
  model: Model<D, M>,
  Chart: Component<{ model: M }>,
  groups: (data: D) => { id: string; title: string; data: D }[],
  brief: (data: D) => D = (all) => all,
): Kind {
  return {
    ...kind(data, model, Chart),
    brief: (content) => ifFitsStory(drawn(sizes(brief(data(content)), model), Chart)),
    blocks: (content) => {
      const all = data(content);
      const whole = sizes(all, model);
      if (!isLarge(whole.wide)) return [{ id: 'all', rows: rowCount(whole.wide), models: whole }];
      return groups(all).map(({ id, title, data: part }) => {
        const models = sizes(part, model);
        return { id, title, rows: rowCount(models.wide), models };
      });
    },
  };
}
