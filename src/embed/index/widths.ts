/** The widths of a frame for which its height is told, in CSS px. */
export const FRAME_WIDTHS = [320, 768, 1280] as const;

export type FrameWidth = (typeof FRAME_WIDTHS)[number];

/** How high a frame has to be to show a piece whole, in px, by its width. */
export type Heights = Record<FrameWidth, number>;
