import { z } from 'zod';
import { text } from '../../../content/schemas/common.ts';

/** The words of “Sit through it”. From `start` on they are spoken to screen readers. */
export const sitTexts = z.strictObject({
  /** Opens the dialog. */
  button: text,
  title: text,
  /** Stands under the clock while it runs. */
  line: text,
  pause: text,
  resume: text,
  leave: text,
  start: text,
  minutes: text.includes('{minutes}', { error: 'a text with {minutes} in it' }),
  minute: text,
  paused: text,
  resumed: text,
  /** Also stands in the line's place at the end. */
  over: text,
});

export type SitTexts = z.infer<typeof sitTexts>;
