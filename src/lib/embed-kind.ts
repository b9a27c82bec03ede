/** What another page can embed. */
export type EmbedKind = 'story' | 'scene' | 'chart' | 'quote';

/** Whether a piece has a height of its own, instead of scrolling inside the frame. */
export const isMeasured = ({ kind }: { kind: EmbedKind }): boolean =>
  kind === 'chart' || kind === 'quote';
