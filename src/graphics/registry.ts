import { z } from 'zod';
import type { AnyGraphic } from './graphic.ts';
import * as kinds from './kinds.ts';

export type GraphicKind = keyof typeof kinds;

/** What is known of each kind of graphic. */
export const graphics: Readonly<Record<GraphicKind, AnyGraphic>> = kinds;

type Schemas = (typeof kinds)[GraphicKind]['labels'];

/** The words on the drawing of a scene, whichever kind it has. */
export const graphicLabels = z.discriminatedUnion(
  'kind',
  Object.values(kinds).map(({ labels }) => labels) as [Schemas, ...Schemas[]],
);

export type GraphicLabels = z.infer<typeof graphicLabels>;

/** The graphic that a scene's labels belong to. */
export const graphicOf = ({ kind }: GraphicLabels): AnyGraphic => graphics[kind];
