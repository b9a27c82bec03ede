import type { CmsConfig, CmsCollection } from '../../../../src/author/cms/config.ts';
import type { CmsField } from '../../../../src/author/cms/field.ts';

/** The fields of the browser editor by the keys that they edit. */
export function fieldsByKey(fields: readonly CmsField[], path = ''): [string, CmsField][] {
  return fields.flatMap((field) => {
    const key = path === '' ? field.name : `${path}.${field.name}`;
    const inner = field.widget === 'list' ? `${key}.*` : key;
    return [
      [key, field] as [string, CmsField],
      ...fieldsByKey(field.fields ?? [], inner),
      ...(field.types ?? []).flatMap(({ fields: own }) => [
        [`${inner}.${field.typeKey ?? ''}`, field] as [string, CmsField],
        ...fieldsByKey(own, inner),
      ]),
    ];
  });
}

/** The lists of a folder's files that an editor sees. */
export const listsOf = ({ collections }: CmsConfig, folder: string): CmsCollection[] =>
  collections.filter((list) => list.folder === `content/${folder}` && list.hide !== true);
