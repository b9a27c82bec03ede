import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the articles' texts, if there is one. */
export const folder = process.env['SOURCES_DIR'];

/** Says plainly which comparison is left out, and why. */
const leftOut = (why: string, what: string): void =>
  void process.stderr.write(`${why}, so ${what} not compared.\n`);

/**
 * Reads the texts of the articles, which are not part of the project. Undefined, with a line on
 * stderr, where they are not there.
 * @param what what is then not compared, as in `the quotations are`
 */
export function articleTexts(what: string): ((article: string) => string) | undefined {
  if (!folder || !existsSync(folder)) {
    leftOut('SOURCES_DIR is not set (or is no folder)', what);
    return undefined;
  }
  return (article) => readFileSync(join(folder, `${article}.txt`), 'utf8');
}

/** The paragraphs of an article's text: its lines that are not empty. Number 1 is the first. */
export const paragraphsIn = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim());

/**
 * Reads a sheet of facts that stands beside the texts. Undefined, with a line on stderr, where there
 * is none.
 */
export function factSheet(name: string, what: string): unknown {
  const file = join(folder ?? '', '..', 'facts', name);
  if (!folder || !existsSync(file)) {
    leftOut(folder ? `There is no ${name} beside SOURCES_DIR` : 'SOURCES_DIR is not set', what);
    return undefined;
  }
  const text = readFileSync(file, 'utf8');
  return name.endsWith('.json') ? JSON.parse(text) : text;
}
