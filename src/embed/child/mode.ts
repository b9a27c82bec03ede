import type { EmbedMode } from '../protocol/host-messages.ts';

/** A way of showing a scene, once chosen. */
export type ShownMode = Exclude<EmbedMode, 'auto'>;

/** Frames lower than this, in px, have no room for a stage and cards that scroll under it. */
export const LOW = 420;

/**
 * Chooses how a scene is shown. A host that cannot scroll a frame well (WordPress, AMP) says so in
 * the fragment; a script of the host's may ask for `driven` later.
 * @param height of the frame, in px; 0 as long as the browser has not said it
 */
export function chooseMode(
  { mode }: { mode: EmbedMode },
  { height, hash, isReduced }: { height: number; hash: string; isReduced: boolean },
): ShownMode {
  if (mode !== 'auto') return mode;
  if (isReduced) return 'static';
  return (height > 0 && height < LOW) || /[#?&](secret|amp)=/.test(hash) ? 'stepper' : 'box';
}
