import { FOLDERS, type Folder } from '../../content/content.ts';
import { fileMeta } from '../../content/register.ts';
import { everyField } from '../../schemas/walk.ts';
import { InputError, type Answers } from './kind.ts';
import { filesIn, type Project } from './project.ts';
import { fileText } from './yaml.ts';

const LONGEST_ID = 48;

/** The id for a title: lower-case letters, digits and hyphens, as it stands in addresses. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.reduce((id, word) => {
    const longer = id ? `${id}-${word}` : word;
    return longer.length <= LONGEST_ID || !id ? longer.slice(0, LONGEST_ID) : id;
  }, '');
}

/** The number that puts a new file behind all others, or right behind one of them. */
function nextOrder(project: Project, folder: Folder, after: string | undefined): number {
  const files = filesIn(project, folder).filter(({ order }) => Number.isFinite(order));
  if (after === undefined) return Math.floor((files.at(-1)?.order ?? 0) / 10) * 10 + 10;
  const index = files.findIndex(({ id }) => id === after);
  const [file, next] = [files[index], files[index + 1]];
  if (!file)
    throw new InputError(`There is no \`${after}\` in content/${folder}/ to stand behind.`);
  const order = next ? Math.floor((file.order + next.order) / 2) : file.order + 10;
  if (order > file.order) return order;
  throw new InputError(
    `There is no number free between ${file.path} and ${next?.path ?? ''}. Rename the second one with a higher number first.`,
  );
}

/** Where a new file stands, and the id that its name gives it. */
export interface Place {
  id: string;
  path: string;
}

/** Whether some of the files of a folder have text under their keys. */
const hasBodies = (folder: Folder): boolean =>
  everyField(FOLDERS[folder]).some(({ meta }) => meta.body !== undefined);

/**
 * Finds the place of a new file.
 * @param title what the id is made of, unless there is an `id` among the answers
 * @throws {InputError} when the id is taken
 */
export function placeFor(project: Project, folder: Folder, title: string, answers: Answers): Place {
  const id = answers['id'] ?? slug(title);
  if (id === '')
    throw new InputError(`No id can be made of “${title}”. Give one: --id some-words.`);
  const taken = filesIn(project, folder).find((file) => file.id === id);
  if (taken)
    throw new InputError(
      `The id \`${id}\` is taken by ${taken.path}. Give another one: --id some-words.`,
    );
  const order = fileMeta(folder).numbered ? `${nextOrder(project, folder, answers['after'])}-` : '';
  const ending = hasBodies(folder) ? 'md' : 'yaml';
  return { id, path: `content/${folder}/${order}${id}.${ending}` };
}

/**
 * A new file. The first line of a YAML file lets any editor with a YAML language server complete it.
 * @param body Markdown, for a kind that has it under its keys
 */
export function newFile(
  folder: Folder,
  data: Readonly<Record<string, unknown>>,
  body = '',
): string {
  const keys = fileText(FOLDERS[folder], data);
  if (hasBodies(folder)) return `---\n${keys}---\n${body && `\n${body}\n`}`;
  return `# yaml-language-server: $schema=../../schemas/${folder}.json\n${keys}`;
}
