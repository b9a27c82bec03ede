import { withFigures } from '../charts/figures.ts';
import { chartFigures } from '../charts/registry.ts';
import type { Content } from './content.ts';
import type { Entry } from '../schemas/material.ts';
import { folders } from './register.ts';
import { settle, standingIn, type Standing } from './standing.ts';

const isDraft = ({ status }: Partial<Standing>): boolean =>
  status === 'draft' || status === 'ready';

/** Does the same to the files of every folder. */
const inEveryFolder = (
  content: Content,
  change: (entries: readonly Entry<Partial<Standing>>[]) => readonly Entry<Partial<Standing>>[],
): Content => ({
  ...content,
  ...Object.fromEntries(folders.map((folder) => [folder, change(standingIn(content, folder))])),
});

/**
 * The content as pages show it. Every piece in it is published or was taken back; what was taken
 * back keeps its address and shows nothing there but a notice. The figures in the words around charts
 * are counted here, from nothing but what is shown.
 * @param drafts whether drafts are shown as if they were published, as `npm run dev` does
 */
export function shownContent(content: Content, { drafts }: { drafts: boolean }): Content {
  const asPublished = (entries: readonly Entry<Partial<Standing>>[]): Entry<Partial<Standing>>[] =>
    entries.map((entry) =>
      isDraft(entry.data) ? { ...entry, data: { ...entry.data, status: 'published' } } : entry,
    );
  const settled = settle(drafts ? inEveryFolder(content, asPublished) : content);
  const shown = inEveryFolder(settled, (entries) => entries.filter(({ data }) => !isDraft(data)));
  return { ...shown, charts: withFigures(shown.charts, (chart) => chartFigures(chart, shown)) };
}
