import { z } from 'zod';
import { status, text } from './common.ts';

/** `content/corrections/`: something that was wrong here, and what stands there now. */
export const correction = z.strictObject({
  /** The day of the correction. */
  date: z.iso.date({ error: 'a day such as 2026-03-05' }),
  /** What was wrong: `story`, or a kind and an id, such as `step/goes-dark`. */
  touches: z.array(text).min(1, 'at least one piece'),
  /** What stood there, in our words or word for word. Plain text. */
  was: text.max(600),
  /** What stands there now. Plain text. */
  now: text.max(600),
  /** Markdown, every sentence with its mark. */
  why: text.max(600),
  note: text.optional(),
  status,
});

export type Correction = z.infer<typeof correction>;
