import { graphics, type GraphicKind } from '../../../src/graphics/registry.ts';
import type { Frame } from '../../../src/graphics/scene.ts';
import type { StepOnPage } from './in-page.ts';

/** The frame that a step asks for, by the scene's own function. */
export const frameOf = ({ kind, stop }: Pick<StepOnPage, 'kind' | 'stop'>): Frame =>
  graphics[kind as GraphicKind].scene.frameAt(stop);
