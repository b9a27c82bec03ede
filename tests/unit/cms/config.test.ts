import { describe, expect, it } from 'vitest';
import { cmsConfig } from '../../../src/cms/config.ts';
import { loadContent } from '../../../src/content/load.ts';
import { collectReferences, REFERENCES } from '../../../src/content/references.ts';
import { FILES, FOLDERS } from '../../../src/content/schemas/index.ts';
import { fieldsByKey, listsOf, schemaKeys } from './keys.ts';

const { parsed } = loadContent(process.cwd());
const config = cmsConfig(parsed, { folder: 'project', origin: 'http://localhost:4321' });
const folders = Object.keys(FOLDERS) as (keyof typeof FOLDERS)[];
const alone = Object.keys(FILES) as (keyof typeof FILES)[];
const singleton = (file: string): ReturnType<typeof fieldsByKey> =>
  fieldsByKey(config.singletons.find(({ name }) => name === file)?.fields ?? []);
const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

const fieldsOf = (folder: string): ReturnType<typeof fieldsByKey> =>
  folder === ''
    ? singleton('site')
    : listsOf(config, folder).flatMap(({ fields }) => fieldsByKey(fields));

describe('the browser editor', () => {
  it.each(folders)('edits every key of every file in content/%s', (folder) => {
    const keys = unique(fieldsOf(folder).map(([key]) => key));
    expect(keys.filter((key) => key !== 'body')).toEqual(unique(schemaKeys(FOLDERS[folder])));
  });

  it.each(alone)('edits every key of content/%s.yaml', (file) => {
    const keys = unique(singleton(file).map(([key]) => key));
    expect(keys).toEqual(unique(schemaKeys(FILES[file])));
  });

  it('lists every file once, under its kind', () => {
    for (const { folder, id, data } of parsed.filter((file) => file.folder !== '')) {
      const lists = listsOf(config, folder).filter(
        ({ filter }) =>
          !filter || filter.value.includes(String((data as Record<string, unknown>)[filter.field])),
      );
      expect(lists, `${folder}/${id}`).toHaveLength(1);
    }
  });

  it('picks what is named among what there is', () => {
    for (const [folder, references] of Object.entries(REFERENCES)) {
      const fields = new Map(fieldsOf(folder));
      for (const [path] of references) {
        const field = fields.get(path) ?? fields.get(path.replace(/\.\*$/, ''));
        expect(field?.widget, `${folder}: ${path}`).toMatch(/^(relation|select)$/);
        expect(field?.multiple ?? false, `${folder}: ${path}`).toBe(path.endsWith('*'));
      }
    }
  });

  it('offers what every file of the project names', () => {
    for (const file of parsed) {
      const fields = new Map(fieldsOf(file.folder));
      for (const { path, value } of collectReferences(file)) {
        const key = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
        const field = fields.get(key) ?? fields.get(key.replace(/\.\*$/, ''));
        if (field?.widget === 'relation') {
          const { collection } = field as { collection?: string };
          const names = [...config.collections.map(({ name }) => name), '_singletons'];
          expect(names).toContain(collection);
        } else {
          const values = (field?.options ?? []).map((one) =>
            typeof one === 'string' ? one : one.value,
          );
          expect(values, `${file.path}: ${key}`).toContain(value);
        }
      }
    }
  });

  it('knows no host but the development server', () => {
    expect(JSON.stringify(config).match(/https?:\/\/[^/"]+/g)).toEqual(['http://localhost:4321']);
  });
});
