import { expect } from 'vitest';
import { assemble, type Loaded } from '../../../src/checker/load.ts';
import type { Content } from '../../../src/content/content.ts';
import { readSourceFiles } from '../../../src/checker/reading/read-files.ts';
import { sourceFile, type SourceFile } from '../../../src/checker/reading/source-file.ts';

const files = readSourceFiles('content', process.cwd());

/** The real files with one changed; the change must change something. */
export function withChange(path: string, from: string | RegExp, to: string): SourceFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(from, to);
    expect(text, `${String(from)} is in ${path}`).not.toBe(file.text);
    return { ...file, text };
  });
}

/** The real files with others beside them, by their path below `content/`. */
export function withFiles(added: Readonly<Record<string, string>>): SourceFile[] {
  return [
    ...files,
    ...Object.entries(added).map(([below, text]) => sourceFile(`content/${below}`, below, text)),
  ];
}

/** The content of changed files, with the measured figures that a test does not need left out. */
export function contentOf(changed: readonly SourceFile[]): Content {
  const { content, problems } = assemble(changed);
  expect(problems).toEqual([]);
  if (!content) throw new Error('There is no content.');
  return content;
}

/** What the checker says about changed files. */
export const problemsOf = (changed: readonly SourceFile[]): Loaded['problems'] =>
  assemble(changed).problems;

/** A correction as an editor writes it. */
export const correctionFile = ({
  date = '2026-03-05',
  touches = 'story',
  was = 'It was back at 7:10.',
  now = 'It was back by about 7.',
  why = 'The time was misread.[^method]',
  more = '',
} = {}): string =>
  `date: ${date}\ntouches: [${touches}]\nwas: '${was}'\nnow: '${now}'\nwhy: '${why}'\n${more}`;
