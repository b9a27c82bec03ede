import { z } from 'zod';
import type { Material } from '../schemas/material.ts';

/**
 * What the file of a kind of chart says besides the words that all charts have; undefined without such a
 * chart.
 * @param fields what the kind defines for its file
 */
export function ownFields<S extends z.ZodRawShape>(
  { charts }: Pick<Material, 'charts'>,
  kind: string,
  fields: S,
): z.infer<z.ZodObject<S>> | undefined {
  const chart = charts.find(({ data }) => data.kind === kind);
  return chart && z.object(fields).parse(chart.data);
}
