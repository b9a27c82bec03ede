import type { Content, Entry } from './schemas/index.ts';
import { settle, type Standing } from './standing.ts';

const isDraft = ({ status }: Standing): boolean => status === 'draft' || status === 'ready';

/** Does the same to the pieces of every folder that can hold a draft. */
function inEveryFolder(
  content: Content,
  change: <T extends Standing>(entries: readonly Entry<T>[]) => Entry<T>[],
): Content {
  return {
    ...content,
    outlets: change(content.outlets),
    speakers: change(content.speakers),
    articles: change(content.articles),
    utterances: change(content.utterances),
    claims: change(content.claims),
    events: change(content.events),
    terms: change(content.terms),
    charts: change(content.charts),
    scenes: change(content.scenes),
    corrections: change(content.corrections),
  };
}

/**
 * The content as pages show it. Every piece in it is published or was taken back; what was taken
 * back keeps its address and shows nothing there but a notice.
 * @param drafts whether drafts are shown as if they were published, as `npm run dev` does
 */
export function shownContent(content: Content, { drafts }: { drafts: boolean }): Content {
  const asPublished = <T extends Standing>(entries: readonly Entry<T>[]): Entry<T>[] =>
    entries.map((entry) =>
      isDraft(entry.data) ? { ...entry, data: { ...entry.data, status: 'published' } } : entry,
    );
  const settled = settle(drafts ? inEveryFolder(content, asPublished) : content);
  return inEveryFolder(settled, (entries) => entries.filter(({ data }) => !isDraft(data)));
}
