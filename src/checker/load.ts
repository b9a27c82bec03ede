import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from './check-file.ts';
import { checkFigures } from './rules/figure-rules.ts';
import { duplicateFiles, knownIds, missingFiles } from './rules/folder-rules.ts';
import type { ParsedFile } from './reading/parse.ts';
import { byPlace, type Problem } from './problem.ts';
import { MEASURES, readMeasures } from './reading/read-measures.ts';
import { RECEIPTS } from './receipts/lock.ts';
import { checkPrintings } from './receipts/printing-rules.ts';
import { readReceipts } from './receipts/read.ts';
import { privateTopics } from '../content/private-topics.ts';
import { checkPrivacy, fromMemory } from './rules/raw-text-rules.ts';
import { NO_STYLE, isStyle } from './style.ts';
import { checkTerms } from './language/terms.ts';
import { readSourceFiles } from './reading/read-files.ts';
import { checkReferences } from './rules/reference-rules.ts';
import { remember } from '../lib/remember.ts';
import type { Content, Entries, File } from '../content/content.ts';
import type { Entry } from '../schemas/material.ts';
import { folders } from '../content/register.ts';
import { sourceFile, type SourceFile } from './reading/source-file.ts';
import { checkStandings } from './rules/standing-rules.ts';
import { checkStory } from './rules/story-rules.ts';

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

const inOrder = (a: Entry<unknown>, b: Entry<unknown>): number =>
  a.order - b.order || a.id.localeCompare(b.id);

const written = remember(({ measures = '', receipts = '' }: Locks) =>
  [
    { path: MEASURES.file, text: measures },
    { path: RECEIPTS.file, text: receipts },
  ].map(({ path, text }) => sourceFile(path, path, text)),
);

/**
 * The files of the right shape, each folder in its order. Without `site.yaml` there is no `site`, and
 * no `style` where its file has mistakes.
 */
function gather(files: readonly SourceFile[]): Told {
  const entries: Record<string, Entry<unknown>[]> = Object.fromEntries(
    folders.map((folder) => [folder, []]),
  );
  const alone: Record<string, unknown> = files.some(isStyle) ? {} : { style: NO_STYLE };
  for (const file of files) {
    const { parsed, data } = checkFile(file);
    if (!parsed || data === undefined) continue;
    const { id, order, path, body } = parsed;
    if (file.folder === '') alone[file.id] = data;
    else entries[file.folder]?.push({ id, order, file: path, body, data });
  }
  for (const list of Object.values(entries)) list.sort(inOrder);
  return { ...entries, ...alone } as unknown as Told;
}

/** What the editors' files tell, as far as they could be read. */
type Told = Entries & Partial<Pick<Content, File>>;

/** Checks files and puts the content together. Everything that is wrong is reported in one go. */
export function assemble(files: readonly SourceFile[], locks: Locks = {}): Loaded {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const checked = files.map(checkFile);
  const parsed = checked.flatMap((file) => file.parsed ?? []);
  const unread = files.filter((_, index) => checked[index]?.data === undefined);
  const ids = knownIds(files, parsed);
  const told = gather(files);
  const { site, style } = told;
  const { measures, problems: measureProblems } = readMeasures(locks.measures);
  const read = readReceipts(told, parsed, locks.receipts);
  const broken = new Set([...measureProblems, ...read.problems].map(({ file }) => file));
  for (const { path, text } of written(locks)) if (broken.has(path)) texts.set(path, text);
  const problems = [
    ...checked.flatMap((file) => file.problems),
    ...missingFiles(files),
    ...duplicateFiles(files),
    ...written(locks).flatMap(fromMemory),
    ...(style
      ? [
          ...parsed.flatMap(checkTerms(style)),
          ...checkPrivacy(
            [...files.filter((file) => !isStyle(file)), ...written(locks)],
            privateTopics(style, told.speakers),
            told.site?.aboutOthers,
          ),
        ]
      : []),
    ...checkReferences(parsed, ids),
    ...measureProblems,
    ...read.problems,
    ...checkPrintings(told, parsed),
    ...checkStory(told, parsed, { ids, unread }),
    ...checkStandings(told, parsed),
  ];
  const sound = problems.every(({ severity }) => severity !== 'error');
  const whole = site &&
    style &&
    sound && { ...told, site, style, measures, receipts: read.receipts };
  // What charts count is known once there is nothing wrong with what they count.
  const figures = whole ? checkFigures(whole, parsed) : [];
  return {
    ...(whole && figures.length === 0 && { content: whole }),
    problems: [...problems, ...figures].sort(byPlace),
    texts,
    parsed,
  };
}

/**
 * Reads the files that commands write.
 * @param withReceipts false while the receipts themselves are being written
 */
export function readLocks(root: string, withReceipts = true): Locks {
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  const measures = read(MEASURES.file);
  const receipts = withReceipts
    ? (read(RECEIPTS.file) ?? JSON.stringify(RECEIPTS.nothing))
    : undefined;
  return {
    ...(measures !== undefined && { measures }),
    ...(receipts !== undefined && { receipts }),
  };
}

/**
 * Reads and checks a content folder.
 * @param root the project's root; the content is in `content/` below it
 * @param withReceipts false while the receipts themselves are being written
 */
export function loadContent(root: string, withReceipts = true): Loaded {
  return assemble(readSourceFiles(join(root, 'content'), root), readLocks(root, withReceipts));
}
