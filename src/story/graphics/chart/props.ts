/** What a frame needs besides its numbers: the drawing stands on the page once, under `id`. */
export interface ChartProps {
  caption: string;
  id: string;
  /** Of the drawing, in px. */
  width: number;
  height: number;
}
