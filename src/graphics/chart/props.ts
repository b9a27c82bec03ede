/** What a frame needs besides its numbers: the drawing stands on the page once, under `id`. */
export interface ChartProps {
  caption: string;
  id: string;
  /** Of the drawing, in px. */
  width: number;
  height: number;
}

/** The id of a layer's drawing on the page, from which every frame takes it. */
export const layerId = (id: string, layer: string): string => `${id}-${layer}`;
