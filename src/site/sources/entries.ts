import { locale, say } from '../../catalogue/say.ts';
import { partialDate } from '../../lib/partial-date.ts';
import type { Article } from '../../schemas/article.ts';
import type { Content } from '../../content/content.ts';
import { allSources, type Source } from '../../content/sources.ts';
import type { Uses } from './use.ts';
import { usesOf } from './uses.ts';

/** An article or a page in the list of sources. */
export interface SourceEntry {
  id: string;
  /** The number that the marks of the story show. */
  number: number;
  /** The headline, where one is known. */
  title?: string;
  address: string;
  credit: string;
  /** The date as sure as it is. */
  date: string;
  /** Left out where the group says it. */
  usedFor?: string;
  note?: string;
  /** Why it was taken back; nothing rests on it then. */
  retracted?: string;
  uses: Uses;
}

export type SourceGroup = 'compared' | 'named' | 'other';

const BASIS: Record<NonNullable<Article['dateBasis']>, string> = {
  printed: say('source.printed'),
  address: say('source.address'),
  text: say('source.text'),
  'worked out': say('source.worked-out'),
};

/** The date with how it is known, and without the day where the credit line gives that already. */
export function dateLine({ date, dateBasis, credit }: Article): string {
  if (date === undefined) return say('source.no-date');
  const basis = dateBasis && BASIS[dateBasis];
  if (credit.includes(date.slice(0, 4))) return basis ? say('source.date-is', { basis }) : '';
  return basis ? say('source.date', { date: partialDate(date), basis }) : partialDate(date);
}

function entryOf({ number, article: { id, data } }: Source, uses: Uses): SourceEntry {
  const { credit, address, usedFor, title, note } = data;
  const date = dateLine(data);
  return {
    id,
    number,
    ...(title && { title }),
    address,
    credit,
    date,
    ...(data.role === 'background' && { usedFor }),
    ...(note && { note }),
    ...(data.retracted !== undefined && { retracted: data.retracted }),
    uses,
  };
}

/** Every article in its group, by the name under which it is credited. */
export function sourceEntries(content: Content): Record<SourceGroup, SourceEntry[]> {
  const uses = usesOf(content);
  const groups: Record<SourceGroup, SourceEntry[]> = { compared: [], named: [], other: [] };
  for (const source of allSources(content).values()) {
    const { id, data } = source.article;
    const own = uses.get(id) ?? {};
    const group = data.role === 'telling' ? 'compared' : own.sentences ? 'named' : 'other';
    groups[group].push(entryOf(source, own));
  }
  for (const list of Object.values(groups)) {
    list.sort((a, b) => a.credit.localeCompare(b.credit, locale, { numeric: true }));
  }
  return groups;
}
