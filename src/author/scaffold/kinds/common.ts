import { z } from 'zod';
import { id, publication } from '../../../schemas/common.ts';
import type { Answers, Field } from '../kind.ts';
import { fileOf, textIn, type Project } from '../project.ts';

/** Flags that every new file has; they are never asked for. */
export const idField: Field = {
  flag: 'id',
  ask: 'What is its id?',
  schema: id.describe('Its name in addresses; made of the title where it is not given.'),
};

/** @param fallback the status of a file for which none is given */
export const statusField = (fallback: Field['fallback']): Field => ({
  flag: 'status',
  ask: 'May it be published?',
  schema: publication.status,
  fallback: fallback ?? (() => 'published'),
});

export const afterField = (what: string): Field => ({
  flag: 'after',
  ask: `Behind which ${what}?`,
  schema: id.describe(`The id of the ${what} that it stands behind; the last one otherwise.`),
});

export const number = (answer: string | undefined): number | undefined =>
  answer === undefined ? undefined : Number(answer);

/** Only `true` is written; the other is what a file without the key says. */
export const flagged = (answer: string | undefined): true | undefined =>
  answer === 'true' ? true : undefined;

/** Whether a printing in an article needs a receipt, and so cannot be published before it has one. */
export const needsReceipt = ({ article }: Answers, project: Project): boolean =>
  textIn(fileOf(project, 'articles', article), 'role') === 'telling';

/** What is left to do after a printing without a receipt was written. */
export const VERIFY =
  'It is a draft until its words have been compared with the article: npm run verify -- --texts DIR. Then set `status: published`.';

export const yesOrNo = z.enum(['true', 'false']);
