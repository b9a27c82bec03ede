import { z } from 'zod';

/** What became of a picture since the baseline was made. */
export const verdictSchema = z.object({
  id: z.string(),
  state: z.enum(['new', 'changed', 'gone', 'same']),
  /** How many pixels have changed, and their share of the picture. */
  pixels: z.number().default(0),
  share: z.number().default(0),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** `changed  phone-day/report/triage  0.43 % (1420 pixels)` */
export function line({ id, state, pixels, share }: Verdict): string {
  const words = `${state.padEnd(7)}  ${id}`;
  if (state !== 'changed') return words;
  const percent = Math.max(0.01, share * 100).toFixed(share < 0.1 ? 2 : 0);
  return `${words}  ${percent} % (${pixels} ${pixels === 1 ? 'pixel' : 'pixels'})`;
}
