/** What the commands share that read the articles' texts and write a lock file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../checker/load.ts';
import type { ParsedFile } from '../checker/reading/parse.ts';
import { report } from '../checker/report.ts';
import type { Content } from '../content/content.ts';

/** What such a command was asked for. */
export interface TextsOptions {
  /** The folder of texts, one file an article, named by its id. */
  folder: string;
  /** Write nothing; fail when something would change. */
  check: boolean;
}

/**
 * Reads `--texts DIR` (else SOURCES_DIR) and `--check`. Ends the process with what to do when there
 * is no such folder.
 * @param command the command as an editor types it
 */
export function readTextsOptions(command: string): TextsOptions {
  const { values } = parseArgs({
    options: { texts: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const folder = values.texts ?? process.env['SOURCES_DIR'];
  if (folder !== undefined && existsSync(folder)) return { folder, check: values.check };
  console.error(
    `Where are the texts? Give the folder: ${command}. It holds one file an article, named by its id: gazette.txt.`,
  );
  process.exit(1);
}

/**
 * The content with its files. Ends the process with the report when it has errors.
 * @param withReceipts false for the command that writes them
 */
export function contentOrExit(withReceipts: boolean): {
  content: Content;
  parsed: readonly ParsedFile[];
  files: ReadonlyMap<string, string>;
} {
  const { content, parsed, problems, texts } = loadContent(process.cwd(), withReceipts);
  if (content) return { content, parsed, files: texts };
  process.stdout.write(report(problems, texts));
  process.exit(1);
}

/** The texts of the articles that have one in the folder, by id. */
export function readTexts(
  folder: string,
  { articles }: Pick<Content, 'articles'>,
): Map<string, string> {
  return new Map(
    articles
      .map(({ id }) => ({ id, path: join(folder, `${id}.txt`) }))
      .filter(({ path }) => existsSync(path))
      .map(({ id, path }) => [id, readFileSync(path, 'utf8')]),
  );
}

/** The text of a lock file, '' when there is none. */
export const readLockFile = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';

/**
 * Writes a lock file when its text has changed, and says what was done. With `check` it writes
 * nothing, and a change makes the process fail.
 * @param what what was found in the texts, for the message: “5 articles measured”
 */
export function settle(
  { file, command }: { file: string; command: string },
  text: string,
  { check, what }: { check: boolean; what: string },
): void {
  if (readLockFile(file) === text) {
    console.log(`${what}. Nothing has changed.`);
  } else if (check) {
    console.error(`${file} does not say what the texts say. Run ${command}.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${what}. ${file} is written.`);
  }
}
