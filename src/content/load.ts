import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parse, type ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import { piecesIn } from './pieces.ts';
import { checkReferences } from './references.ts';
import { MEASURES, readMeasures } from './read-measures.ts';
import { RECEIPTS } from '../receipts/lock.ts';
import { checkPrintings } from '../receipts/printing-rules.ts';
import { readReceipts } from '../receipts/read.ts';
import { checkRawText } from './raw-text-rules.ts';
import { checkShape } from './schema-problems.ts';
import { FOLDERS, site as siteSchema, type Content, type Entry, type Folder } from './schemas/index.ts';
import { problemAt, readSourceFiles, type SourceFile } from './source-file.ts';
import { checkStandings } from './standing-rules.ts';
import { checkStory } from './story-rules.ts';

/** What a reading of the content folder gives: all problems at once, and the content if none is an error. */
export interface Loaded {
  content?: Content;
  problems: Problem[];
  /** The text of every file by path, for showing the lines around a problem. */
  texts: ReadonlyMap<string, string>;
  /** The files that could be read, for finding a value's place. */
  parsed: readonly ParsedFile[];
}

/** The texts of the files in `content/` that commands write. */
export interface Locks {
  measures?: string;
  /** Without it no printing is compared with its receipt. */
  receipts?: string;
}

const folders = Object.keys(FOLDERS) as Folder[];

function schemaFor(file: SourceFile): z.ZodType | undefined {
  if (file.folder === '') return file.id === 'site' ? siteSchema : undefined;
  return (FOLDERS as Record<string, z.ZodType>)[file.folder];
}

function duplicates(files: readonly ParsedFile[]): Problem[] {
  const seen = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    const key = `${file.folder}/${file.id}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, file);
      return [];
    }
    return [
      problemAt(file, { offset: 0 }, {
        rule: 'duplicate-id',
        message: `The id \`${file.id}\` is taken by ${first.path}. Give this file another name.`,
      }),
    ];
  });
}

function idsByFolder(files: readonly ParsedFile[]): Map<string, string[]> {
  const ids = new Map<string, string[]>(folders.map((folder) => [folder, []]));
  for (const file of files) ids.get(file.folder)?.push(file.id);
  const site = files.find(({ folder, id }) => folder === '' && id === 'site');
  const themes = (site?.data as { themes?: unknown } | undefined)?.themes;
  ids.set(
    'site.themes',
    Array.isArray(themes) ? themes.map((theme) => String((theme as { id?: unknown } | null)?.id)) : [],
  );
  ids.set('pieces', piecesIn(files));
  return ids;
}

const inOrder = (a: Entry<unknown>, b: Entry<unknown>): number => a.order - b.order || a.id.localeCompare(b.id);

const written = ({ measures = '', receipts = '' }: Locks): Map<string, string> =>
  new Map([
    [MEASURES.file, measures],
    [RECEIPTS.file, receipts],
  ]);

/** Checks files and puts the content together. Everything that is wrong is reported in one go. */
export function assemble(files: readonly SourceFile[], locks: Locks = {}): Loaded {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const problems: Problem[] = [];
  const parsed: ParsedFile[] = [];
  const entries: Record<string, Entry<unknown>[]> = Object.fromEntries(folders.map((folder) => [folder, []]));
  let site: Content['site'] | undefined;

  for (const file of files) {
    const schema = schemaFor(file);
    if (!schema) {
      problems.push(
        problemAt(file, { offset: 0 }, {
          rule: 'unknown-place',
          message: `No kind of content is kept here. Put the file into one of ${folders.map((name) => `content/${name}/`).join(', ')}.`,
        }),
      );
      continue;
    }
    const read = parse(file);
    problems.push(...read.problems);
    if (!read.parsed) continue;
    parsed.push(read.parsed);
    const { data, problems: shapeProblems } = checkShape(read.parsed, schema);
    problems.push(...shapeProblems);
    if (shapeProblems.length > 0) continue;
    if (file.folder === '') site = data as Content['site'];
    else entries[file.folder]?.push({ id: file.id, order: file.order, file: file.path, body: read.parsed.body, data });
  }
  if (!files.some(({ folder, id }) => folder === '' && id === 'site')) {
    problems.push({
      rule: 'missing-file',
      severity: 'error',
      file: 'content/site.yaml',
      line: 1,
      column: 1,
      length: 1,
      message: 'The file content/site.yaml is missing. It holds the name, the address and the opening of the site.',
    });
  }
  problems.push(
    ...checkRawText(files, written(locks), site?.aboutOthers ?? []),
    ...duplicates(parsed),
    ...checkReferences(parsed, idsByFolder(parsed)),
  );
  for (const list of Object.values(entries)) list.sort(inOrder);
  let content: Content | undefined;
  if (site) {
    const { measures, problems: measureProblems } = readMeasures(locks.measures);
    const told = { site, measures, ...entries } as unknown as Omit<Content, 'receipts'>;
    const { receipts, problems: receiptProblems } = readReceipts(told, parsed, locks.receipts);
    content = { ...told, receipts };
    for (const { file } of [...measureProblems, ...receiptProblems]) {
      const text = written(locks).get(file);
      if (text !== undefined) texts.set(file, text);
    }
    problems.push(
      ...measureProblems,
      ...receiptProblems,
      ...checkPrintings(content, parsed),
      ...checkStory(content, parsed),
      ...checkStandings(content, parsed),
    );
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const sound = problems.every(({ severity }) => severity !== 'error');
  return { ...(content && sound && { content }), problems, texts, parsed };
}

/**
 * Reads the files that commands write.
 * @param withReceipts false while the receipts themselves are being written
 */
export function readLocks(root: string, withReceipts = true): Locks {
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  const measures = read(MEASURES.file);
  const receipts = withReceipts ? (read(RECEIPTS.file) ?? JSON.stringify(RECEIPTS.nothing)) : undefined;
  return { ...(measures !== undefined && { measures }), ...(receipts !== undefined && { receipts }) };
}

/**
 * Reads and checks a content folder.
 * @param root the project's root; the content is in `content/` below it
 * @param withReceipts false while the receipts themselves are being written
 * @throws when the folder cannot be read
 */
export function loadContent(root: string, withReceipts = true): Loaded {
  return assemble(readSourceFiles(join(root, 'content'), root), readLocks(root, withReceipts));
}
