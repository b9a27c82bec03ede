import type { Content } from '../../content/content.ts';
import { inSite } from '../../lib/routes.ts';
import { embedPieces } from '../../content/embed-pieces.ts';
import { messageSchema } from '../schema.ts';
import { embedIndex } from './index.ts';

/** Everything that was ever published as version 1; `npm run embeds` adds to it. */
export const CONTRACT_FILE = 'content/embeds/v1.json';

/**
 * What hosts may rely on: the addresses and the steps of every piece, the keys of the index and the
 * messages. Titles, heights and the site’s own address may change.
 */
export function contract(content: Content): object {
  const { pieces, ...index } = embedIndex(content) as { pieces: object[] };
  return {
    index: Object.keys(index),
    entry: Object.keys(pieces[0] ?? {}),
    pieces: embedPieces(content).map(({ kind, id, page, embed, oembed, picture, steps }) => ({
      kind,
      id,
      page: inSite(page),
      embed: inSite(embed),
      oembed: inSite(oembed),
      picture: inSite(picture),
      steps,
    })),
    messages: messageSchema(),
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

/** What of a published thing is missing in what there is now, each by the path that leads to it. */
export function losses(published: unknown, now: unknown, path = ''): string[] {
  if (isList(published)) {
    if (!isList(now)) return [path];
    return published
      .filter((one) => !now.some((other) => losses(one, other).length === 0))
      .map((one) => `${path}: ${JSON.stringify(one)}`);
  }
  if (isRecord(published)) {
    if (!isRecord(now)) return [path];
    return Object.entries(published).flatMap(([key, value]) => {
      const below = path ? `${path}.${key}` : key;
      return key === 'description' ? [] : losses(value, now[key], below);
    });
  }
  return published === now ? [] : [path || JSON.stringify(published)];
}
