/** Every share image, in px: what large previews of links show whole. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** From the edge of the picture to what stands in it, in px. */
export const EDGE = 56;

/** The stage beside the words of a picture, and the room for a drawing on it, in px. */
export const STAGE = { left: 488, pad: 48 } as const;
export const ROOM = {
  width: WIDTH - STAGE.left - 2 * STAGE.pad,
  height: HEIGHT - 2 * STAGE.pad,
} as const;
