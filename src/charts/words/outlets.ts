import { outletName } from '../../schemas/outlet-name.ts';
import type { Material } from '../../schemas/material.ts';
import { textWidth } from '../chart.ts';

/** An outlet as charts name it. */
export interface ChartOutlet {
  /** Of its article. */
  id: string;
  name: string;
  /** At most twelve letters. */
  short: string;
}

/** Whether a piece of content belongs on a public chart. */
export const isShown = ({ data }: { data: { status: string } }): boolean =>
  data.status !== 'draft' && data.status !== 'retracted';

/** The outlets whose tellings are compared, in the order of the article files. */
export function chartOutlets(content: Material): ChartOutlet[] {
  return content.articles.flatMap((article) => {
    const { id, data } = article;
    if (data.role !== 'telling' || !isShown(article)) return [];
    const name = outletName(content, id);
    const outlet = content.outlets.find((entry) => entry.id === data.outlet);
    return [{ id, name, short: outlet?.data.short ?? name }];
  });
}

/** A text on a chart, and the whole of it where it had to be shortened. */
export interface Fitted {
  text: string;
  full?: string;
}

/** Cuts a text that is wider than `width` px. */
export function cut(text: string, width: number, size: number): Fitted {
  if (textWidth(text, size) <= width) return { text };
  const letters = Math.max(1, Math.floor(width / textWidth('n', size)) - 1);
  return { text: `${text.slice(0, letters).trimEnd()}…`, full: text };
}

/** The outlet's name where it fits into `width` px, else its short one. */
export function fitName({ name, short }: ChartOutlet, width: number, size: number): Fitted {
  if (textWidth(name, size) <= width) return { text: name };
  return { ...cut(short, width, size), full: name };
}
