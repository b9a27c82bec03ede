import { parseArgs } from 'node:util';
import { z } from 'zod';
import { engines } from '../engines/engines.ts';

/** The sizes pictures are taken at: a small phone, a phone, a tablet and a laptop. */
export const sizes: Readonly<Record<number, number>> = { 320: 568, 390: 844, 768: 1024, 1360: 860 };

const schema = z.object({
  width: z.array(z.coerce.number().int().min(200).max(4000)).default([320, 390, 768, 1360]),
  scheme: z.array(z.enum(['light', 'dark'])).default(['light']),
  mode: z.enum(['steps', 'reduced', 'nojs', 'print']).default('steps'),
  scene: z.string().optional(),
  page: z.string().default('/'),
  strip: z.boolean().default(false),
  engine: z.enum(engines.map(({ id }) => id)).optional(),
});

/** What to take pictures of: widths in CSS pixels, one scene's id or all, the page's path, an engine other than
 * the one that everything else is taken with. */
export type Options = z.infer<typeof schema>;

/** Reads the command line. Throws a ZodError or TypeError on what it does not know. */
export function readOptions(parameters: string[]): Options {
  const { values } = parseArgs({
    args: parameters,
    options: {
      width: { type: 'string', multiple: true },
      scheme: { type: 'string', multiple: true },
      mode: { type: 'string' },
      scene: { type: 'string' },
      page: { type: 'string' },
      strip: { type: 'boolean' },
      engine: { type: 'string' },
    },
  });
  return schema.parse(values);
}
