import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MAY_IMPORT } from '../../../eslint.config.js';

const borders: Readonly<Record<string, readonly string[]>> = MAY_IMPORT;
const folders = Object.keys(borders);

/** A module that another names, also as a type, as a style or only when it is needed. */
const NAMED = /(?:from|import|import\()\s*'(\.{1,2}\/[^']+)'/g;
/** A script that is bundled for a page by its path. */
const BUNDLED = /bundle\('src\/([^']+)'/g;

const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The other folders whose files the files of a folder name. */
function namedBy(folder: string): string[] {
  const named = globSync(`src/${folder}/**/*.{ts,mjs,astro,svelte}`)
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return [
        ...[...text.matchAll(NAMED)].map(([, to = '']) => join(dirname(path), to)),
        ...[...text.matchAll(BUNDLED)].map(([, to = '']) => `src/${to}`),
      ];
    })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.startsWith('src/'))
    .map(folderOf);
  return [...new Set(named)].filter((name) => name !== folder);
}

const inOrder = (names: readonly string[]): string[] =>
  folders.filter((name) => names.includes(name));

it('every folder of src/ has its border', () => {
  const there = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(there.toSorted());
});

it('a folder may import only from those that stand above it, so that there is no circle', () => {
  const circles = folders.flatMap((folder, index) =>
    (borders[folder] ?? [])
      .filter((name) => !folders.slice(0, index).includes(name))
      .map((name) => `${folder} imports from ${name}`),
  );
  expect(circles).toEqual([]);
});

it.each(folders)(
  '%s imports from the folders that it may import from, and from all of them',
  (folder) => {
    expect(inOrder(namedBy(folder))).toEqual(borders[folder]);
  },
);

it('the guide shows the same borders', () => {
  const guide = readFileSync('docs/architecture.md', 'utf8');
  const rows = [...guide.matchAll(/^\| `(\w+)\/` +\|.*\| (.*?) *\|$/gm)].map(
    ([, folder = '', below = '']) => [folder, below === '' ? [] : below.split(', ')],
  );
  expect(rows).toEqual(Object.entries(borders));
});
