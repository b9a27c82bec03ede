import type { Component } from 'svelte';
import type { Content } from '../content/schemas/index.ts';
import { nightData } from './night/data.ts';
import NightScroll from './night/NightScroll.svelte';
import { nightScroll } from './night/scroll.ts';
import { tellingsData } from './tellings/data.ts';
import { tellingsScroll } from './tellings/scroll.ts';
import TellingsScroll from './tellings/TellingsScroll.svelte';

/** Charts that build up on a stage while the reader scrolls. */
export type ScrollKind = 'tellings' | 'timeline';

/** A chart drawn for a stage: small, bold, in layers that a scene fades in and out. */
export interface ScrollModel {
  /** Of the drawing, in px; on the stage it is scaled to fit. */
  width: number;
  height: number;
  /** What each layer shows, as a sentence for readers who do not see it. */
  says: Record<string, string>;
}

/** The drawing and the component that draws it, as an Astro page calls it. */
export interface ScrollDrawing {
  model: ScrollModel;
  Drawing: (props: { model: ScrollModel }) => unknown;
}

function drawn<M extends ScrollModel>(model: M, Drawing: Component<{ model: M }>): ScrollDrawing {
  // Each kind's component takes its own model; here they have already met.
  return { model, Drawing: Drawing as unknown as ScrollDrawing['Drawing'] };
}

/** Draws a chart for its stage. */
export function drawForScroll(kind: ScrollKind, content: Content): ScrollDrawing {
  return kind === 'tellings'
    ? drawn(tellingsScroll(tellingsData(content)), TellingsScroll)
    : drawn(nightScroll(nightData(content)), NightScroll);
}

/** The id of a chart's drawing on the page, where every frame of its scene takes it from. */
export const drawingId = (kind: ScrollKind): string => `drawing-${kind}`;
