import { z } from 'zod';
import { text as words } from '../schemas/common.ts';
import { own } from '../schemas/meta.ts';

const text = words.meta(own);

/** The words of “Sit through it”. From `start` on they are spoken to screen readers. */
export const sitTexts = z.strictObject({
  button: text.describe('Opens the dialog.'),
  title: text,
  line: text.describe('Stands under the clock while it runs.'),
  pause: text,
  resume: text,
  leave: text,
  start: text,
  minutes: text.includes('{minutes}', { error: 'a text with {minutes} in it' }),
  minute: text,
  paused: text,
  resumed: text,
  over: text.describe('Also stands in the line’s place at the end.'),
});

export type SitTexts = z.infer<typeof sitTexts>;
