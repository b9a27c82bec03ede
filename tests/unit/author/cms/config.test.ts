import { describe, expect, it } from 'vitest';
import { cmsConfig } from '../../../../src/author/cms/config.ts';
import { loadContent } from '../../../../src/checker/load.ts';
import { collectReferences } from '../../../../src/checker/rules/reference-rules.ts';
import {
  filesAlone,
  folders,
  placeOf,
  schemaOf,
  type Place,
} from '../../../../src/content/register.ts';
import { everyField, type Field } from '../../../../src/schemas/walk.ts';
import { fieldsByKey, listsOf } from './keys.ts';

const { parsed } = loadContent(process.cwd());
const config = cmsConfig(parsed, { folder: 'project', origin: 'http://localhost:4321' });
const alone = filesAlone.map((id) => ({ folder: '', id }));
const places = [...alone, ...folders.map((folder) => ({ folder, id: '' }))];
const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

const fieldsOf = ({ folder, id }: Place): ReturnType<typeof fieldsByKey> => {
  const lists =
    folder === '' ? config.singletons.filter(({ name }) => name === id) : listsOf(config, folder);
  return lists.flatMap(({ fields }) => fieldsByKey(fields));
};

const schemaFields = (place: Place): Field[] => {
  const schema = schemaOf(place);
  return schema ? everyField(schema) : [];
};

describe('the browser editor', () => {
  it.each(places.map((place) => [placeOf(place), place] as const))(
    'edits every key of %s',
    (_, place) => {
      const keys = unique(fieldsOf(place).map(([key]) => key));
      expect(keys.filter((key) => key !== 'body')).toEqual(
        unique(
          schemaFields(place)
            .map(({ path }) => path)
            .filter((path) => path !== '' && !path.endsWith('*')),
        ),
      );
    },
  );

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
    for (const place of places) {
      const fields = new Map(fieldsOf(place));
      for (const { path, meta } of schemaFields(place)) {
        if (meta.names === undefined) continue;
        const field = fields.get(path) ?? fields.get(path.replace(/\.\*$/, ''));
        expect(field?.widget, `${placeOf(place)}: ${path}`).toMatch(/^(relation|select)$/);
        expect(field?.multiple ?? false, `${placeOf(place)}: ${path}`).toBe(path.endsWith('*'));
      }
    }
  });

  it('offers what every file of the project names', () => {
    for (const file of parsed) {
      const fields = new Map(fieldsOf(file));
      for (const { path, value } of collectReferences(file)) {
        const key = path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
        const field = fields.get(key) ?? fields.get(key.replace(/\.\*$/, ''));
        if (field?.widget === 'relation') {
          const { collection } = field as { collection?: string };
          expect(config.collections.map(({ name }) => name)).toContain(collection);
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
