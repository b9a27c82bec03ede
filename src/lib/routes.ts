/**
 * Where each thing of the site stands: the only place that knows how an address is put together.
 * Every path begins with the folder of the host in which the site stands, so that it can be written
 * into a page as it is.
 */
import type { EmbedKind } from './embed-kind.ts';
import { folderOf, hostOf } from './place.ts';

/** The folder of the host in which the site stands: `/`, or as in `/projects/eleven/`. */
export const BASE = folderOf(process.env['BASE_PATH'] ?? '');

const host = hostOf(process.env['SITE_URL'] ?? '');

const at = (below: string, anchor = ''): string =>
  `${BASE}${below}${anchor === '' ? '' : `#${anchor}`}`;

/** The name of a piece in addresses: `story`, or as in `quote/no-crime`. */
export const pieceName = (kind: EmbedKind, id: string): string =>
  kind === 'story' ? kind : `${kind}/${id}`;

/** The path of each thing, from the root of the host; an `anchor` is the id of a place on the page. */
export const routes = {
  story: (anchor?: string) => at('', anchor),
  /** A page beside the story, by the id of its file in `content/pages/`. */
  page: (id: string, anchor?: string) => at(`${id}/`, anchor),
  quotes: () => at('quotes/'),
  /** The page of a piece alone. */
  piece: (kind: EmbedKind, id: string, anchor?: string) =>
    at(kind === 'story' ? '' : `${pieceName(kind, id)}/`, anchor),
  /** The page of a piece that is made for frames. */
  frame: (kind: EmbedKind, id: string) => at(`embed/v1/${pieceName(kind, id)}/`),
  oembed: (kind: EmbedKind, id: string) => at(`oembed/${pieceName(kind, id)}.json`),
  picture: (kind: EmbedKind, id: string) => at(`og/${pieceName(kind, id)}.png`),
  figures: (chart: string) => at(`chart/${chart}.csv`),
  drawing: (chart: string) => at(`chart/${chart}.svg`),
  annotation: (quote: string) => at(`quote/${quote}.jsonld`),
  /** Below it is everything that stands in frames. */
  frames: () => at('embed/v1/'),
  embedIndex: () => at('embed/v1/index.json'),
  messageSchema: () => at('embed/v1/schema.json'),
  /** The script that pages around a piece may load, by the name of its file. */
  loader: (file: string) => at(`embed/v1/${file}`),
  icon: () => at('icon.svg'),
  /** What the build has named by its bytes: style sheets, scripts, fonts. */
  asset: (file: string) => at(`_astro/${file}`),
  /** Of the development server alone. */
  desk: () => at('desk/'),
  deskPieces: (anchor?: string) => at('desk/pieces/', anchor),
  admin: (below = '') => at(`admin/${below}`),
  /** Answered by Vite, which opens the file. */
  openInEditor: (place: string) => at(`__open-in-editor?file=${encodeURIComponent(place)}`),
} as const;

/** A path from the root of the site, as an editor writes it or a file of the build has it, from the host's. */
export const onHost = (path: string): string => at(path.replace(/^\//, ''));

/** The same the other way round. */
export const inSite = (path: string): string => path.replace(BASE, '/');

/**
 * The name of something that browsers keep for the site: they keep it for the whole host, where others
 * may keep something of the same name.
 */
export const storageKey = (name: string): string => at(name).slice(1);

/** The address of the host on which the site stands, without a slash at its end. */
export const hostAddress = (site: { address: string }): string =>
  host ?? new URL(site.address).origin;

/**
 * A whole address, for whoever reads it elsewhere.
 * @param path from the root of the host, as routes are
 * @param site what the content says of the site
 */
export const whole = (path: string, site: { address: string }): string =>
  new URL(path, hostAddress(site)).href;
