import type { Component } from 'svelte';
import type { z } from 'zod';
import type * as charts from '../charts/kinds.ts';
import type { ScrollModel } from '../charts/scroll.ts';
import type { Material } from '../schemas/material.ts';
import type { SitTexts } from './sit-texts.ts';
import type { Frame, Scene } from './scene.ts';

/** The words that an editor writes on a drawing; their `kind` says on which. */
export type LabelsSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** What a screen needs of a graphic, and all that readers load of it. */
export interface StagePart<F extends Frame, P> {
  scene: Scene<F, string>;
  /** Draws a frame; its labels are what {@link Graphic.props} looked up. */
  Drawing: Component<{ frame: F; labels: P }>;
  /** How dark the page around the stage is in a frame, 0 to 1; without it the page stays as it is. */
  night?: (frame: F) => number;
}

/** What a graphic that runs by the story's clock gives to the page around it. */
export interface ClockWords {
  /** The name that goes, for the bar. */
  handle: string;
  /** From when on it is gone wherever it stands, in seconds on the clock. */
  goes: number;
  /** Compares the reader's own time with the outage; `{time}` is filled in. */
  reading: string;
  sit: SitTexts;
}

type Module<T> = Promise<{ default: T }>;

/**
 * A chart that is built up on a stage, layer over layer. A frame says of each layer how much of it
 * shows, 0 to 1, in the order in which they lie over each other; all frames take the layers from the
 * page, where they stand once.
 */
export interface StagedChart<M extends ScrollModel> {
  kind: keyof typeof charts;
  /** The state in which it shows the whole chart. */
  whole: string;
  model: (content: Material) => M;
  drawing: () => Module<Component<{ model: M; layer: string }>>;
}

/** The same of any kind. Methods, because each takes what its own kind has: they meet in here alone. */
export interface AnyStagedChart extends Pick<StagedChart<ScrollModel>, 'kind' | 'whole'> {
  model(this: void, content: Material): ScrollModel;
  drawing(this: void): Module<Component<never>>;
}

/**
 * What stands beside the title of a share image: the chart that the graphic builds up, or its last
 * frame on a card. Nothing there knows a browser, so a card is SVG whose text is set by hand, in a room
 * of `ROOM` px.
 */
type Shared<F extends Frame, P> =
  | { chart: AnyStagedChart; card?: never; still?: never }
  | {
      chart?: never;
      card: () => Module<Component<{ frame: F; labels: P }>>;
      /**
       * How tall its still frames are where the story stands unrolled: they keep their shape (`drawn`),
       * or are as tall as what they say (`worded`).
       */
      still: 'drawn' | 'worded';
    };

/**
 * A kind of graphic: all that any medium knows of it. It lives in a folder of its own under
 * `graphics/` and has one line in `graphics/kinds.ts`. Components are read only where something is
 * drawn, so that the checker needs none and a page loads those that it shows.
 */
export type Graphic<S extends LabelsSchema, F extends Frame, P> = Shared<F, P> & {
  labels: S;
  /** What it shows at each position, and the positions that have names. */
  scene: Scene<F, string>;
  /** Looks up what the labels name; the references have been checked before. */
  props: (labels: z.infer<S>, content: Material) => P;
  /** A frame in words, for readers who do not see it. */
  describe: (frame: F, props: P, content: Material) => string;
  stage: () => Module<StagePart<F, P>>;
  /** What the card shows in words, where that is not the last frame. */
  cardSays?: (props: P) => string;
  /** Whether the page's own dark shows through its stage. */
  dark?: true;
  /** Of one whose position is a time on the story's clock: its steps have `at` and no `state`. */
  clock?: (labels: z.infer<S>) => ClockWords;
};

/** Says what a kind of graphic is; whatever is left out is an error of types. */
export const defineGraphic = <S extends LabelsSchema, F extends Frame, P>(
  graphic: Graphic<S, F, P>,
): Graphic<S, F, P> => graphic;

/** The stage of any kind. */
export interface AnyStagePart {
  scene: Scene<Frame, string>;
  Drawing: Component<never>;
  night?(this: void, frame: Frame): number;
}

/** A graphic of any kind; methods as above. */
export type AnyGraphic = {
  labels: LabelsSchema;
  scene: Scene<Frame, string>;
  props(this: void, labels: object, content: Material): unknown;
  describe(this: void, frame: Frame, props: unknown, content: Material): string;
  stage(this: void): Module<AnyStagePart>;
  cardSays?(this: void, props: unknown): string;
  dark?: true;
  clock?(this: void, labels: object): ClockWords;
} & (
  | { chart: AnyStagedChart; card?: never; still?: never }
  | { chart?: never; card(this: void): Module<Component<never>>; still: 'drawn' | 'worded' }
);

/** What the styles of the page know of a graphic: its traits, and its kind for its own styles alone. */
export const classesOf = (kind: string, { chart, still, dark, clock }: AnyGraphic): string[] =>
  [kind, chart ? 'charted' : still, dark && 'dark', clock && 'night'].filter(
    (name) => name !== undefined,
  );

/** The share of each step during which a graphic rests; a clock never rests. */
export const holdOf = ({ clock }: AnyGraphic): number => (clock ? 0 : 0.7);
