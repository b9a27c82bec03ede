/** A chart drawn for a stage: small, bold, in layers that a scene fades in and out. */
export interface ScrollModel {
  /** Of the drawing, in px; on the stage it is scaled to fit. */
  width: number;
  height: number;
  /** What each layer shows, as a sentence for readers who do not see it. */
  says: Record<string, string>;
}
