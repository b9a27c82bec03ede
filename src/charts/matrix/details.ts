import type { MatrixModel } from './types.ts';

/** What the panel needs of a matrix: the outlets’ names, and every row’s detail over all groups. */
export interface Details<Detail> {
  outlets: string[];
  rows: Detail[];
}

/** As it stands in the page: JSON that no markup can end. */
export function detailsJson<Detail>({ columns, groups }: MatrixModel<Detail>): string {
  const details: Details<Detail> = {
    outlets: columns.map(({ name }) => name),
    rows: groups.flatMap(({ rows }) => rows.map(({ detail }) => detail)),
  };
  return JSON.stringify(details).replaceAll('<', String.raw`\u003c`);
}
