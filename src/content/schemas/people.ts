import { z } from 'zod';
import { status, text } from './common.ts';

/** `content/outlets/`: a newsroom whose telling is compared, or a party that is a source itself. */
export const outlet = z.strictObject({
  name: text,
  /** At most twelve letters, for a chart's narrow column. */
  short: text.max(12),
  kind: z.enum(['newsroom', 'source']),
  note: text.optional(),
  status,
});

/** `content/speakers/`: whoever is quoted. */
export const speaker = z.strictObject({
  name: text,
  /** How the story refers to the speaker where the name is not needed. */
  reference: text,
  /** What must stand beside the first mention of the name. */
  introduction: text.optional(),
  private: z.boolean().default(false),
  note: text.optional(),
  status,
});

export type Outlet = z.infer<typeof outlet>;
export type Speaker = z.infer<typeof speaker>;
