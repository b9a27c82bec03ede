import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';
import { routes } from '../../lib/routes.ts';

const { resolve } = createRequire(import.meta.url);
/** The folder of a package, by a file in it that the package lets others find. */
const folderOf = (name: string, file: string): string => resolve(name).slice(0, -file.length);

/** The editor asks these hosts for its fonts, its other languages and its newest version. */
const HOSTS: readonly [foreign: string, own: string][] = [
  ['https://cdn.jsdelivr.net/fontsource/fonts/', routes.admin('fonts/')],
  ['https://unpkg.com/@sveltia/cms', routes.admin('package')],
];

/** The fonts it asks for, by the beginnings of their names, and where they are. */
const FONTS: readonly [name: string, file: string][] = [
  [
    'material-symbols-outlined',
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
  ],
  ['', '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2'],
];

const TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A file for the browser. */
export interface Asset {
  type: string;
  body: string | Buffer;
}

const asset = (path: string, body: Asset['body']): Asset => ({
  type: TYPES[extname(path)] ?? 'application/octet-stream',
  body,
});

/**
 * What the browser editor loads, from the packages that are installed.
 * @param path the address below `/admin/`
 * @returns undefined where there is nothing
 */
export function adminAsset(path: string): Asset | undefined {
  const root = folderOf('@sveltia/cms', 'npm/index.js');
  if (path === 'sveltia-cms.mjs') {
    const script = readFileSync(join(root, 'dist', path), 'utf8');
    return asset(
      path,
      HOSTS.reduce((text, [foreign, own]) => text.replaceAll(foreign, own), script),
    );
  }
  const [, kind, name = ''] = /^(fonts|package)(?:@[^/]*)?\/(.*)$/.exec(path) ?? [];
  if (kind === 'fonts') {
    const file = FONTS.find(([start]) => name.startsWith(start))?.[1] ?? '';
    return asset(file, readFileSync(resolve(file)));
  }
  const file = normalize(join(root, name));
  if (kind !== 'package' || !file.startsWith(root) || file.endsWith(sep)) return undefined;
  try {
    return asset(file, readFileSync(file));
  } catch {
    return undefined;
  }
}
