import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser is sent, with the first file in which it stands. */
export interface Shipped {
  file: string;
  code: string;
}

const files = (ending: string): Shipped[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, code: readFileSync(join('dist', file), 'utf8') }));

/** Each once: most pages share their styles and scripts. */
function once(all: readonly Shipped[]): Shipped[] {
  const first = new Map<string, Shipped>();
  for (const one of all) if (!first.has(one.code)) first.set(one.code, one);
  return [...first.values()];
}

const within = (element: RegExp): Shipped[] =>
  files('.html').flatMap(({ file, code }) =>
    [...code.matchAll(element)].map(([, text = '']) => ({ file, code: text })),
  );

/** All styles of the built site. */
export const shippedStyles = (): Shipped[] =>
  once([...files('.css'), ...within(/<style\b[^>]*>([^]*?)<\/style>/g)]);

/** All scripts of the built site; what a page holds as JSON is none. */
export const shippedScripts = (): Shipped[] =>
  once([
    ...files('.js'),
    ...within(/<script(?![^>]*\btype="application\/)[^>]*>([^]*?)<\/script>/g),
  ]).filter(({ code }) => code.trim() !== '');
