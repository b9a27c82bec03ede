import { describe, expect, it } from 'vitest';
import { assemble, type Loaded } from '../../../src/checker/load.ts';
import { findMarks } from '../../../src/content/marks.ts';
import { collectReferences } from '../../../src/checker/rules/reference-rules.ts';
import { report } from '../../../src/checker/report.ts';
import type { Content } from '../../../src/content/content.ts';
import type { SourceFile } from '../../../src/checker/reading/source-file.ts';
import { project } from './golden/change.ts';
import { differences } from './mutations/differences.ts';
import type { Mutation } from './mutations/mutation.ts';
import { fileMutation, placeMutations, renamed, swapped } from './mutations/of-files.ts';
import { keyMutations } from './mutations/of-keys.ts';

const { files } = project;
const { content: before, parsed } = assemble(files, project.locks);

const names = new Set([
  ...parsed.flatMap(collectReferences).map(({ target, value }) => `${target}/${value}`),
  ...files.flatMap(({ text }) => findMarks(text)).map(({ article }) => `articles/${article}`),
]);
const isNamed = ({ folder, id }: SourceFile): boolean => names.has(`${folder}/${id}`);

const firstOfEachFolder = [...new Map(files.map((file) => [file.folder, file])).values()];
const mutations: Mutation[] = [
  ...files.flatMap((file, turn) => [...keyMutations(file, turn), ...fileMutation(file, turn)]),
  ...firstOfEachFolder.flatMap((file, index) => {
    const other = firstOfEachFolder[(index + 1) % firstOfEachFolder.length];
    return other ? [swapped(file, other)] : [];
  }),
  ...files
    .filter(isNamed)
    .filter((_, index) => index % 3 === 0)
    .map(renamed),
  ...firstOfEachFolder.slice(0, 3).flatMap(placeMutations),
];

/** What is loaded, every file under its path, so that a missing one shows as such. */
function byFile({ site, style, receipts, measures, ...folders }: Content): Record<string, unknown> {
  const entries = Object.values(folders).flat();
  return {
    'content/site.yaml': site,
    'content/style.yaml': style,
    receipts,
    measures,
    ...Object.fromEntries(
      entries.map(({ file, data, body }) => [file, { ...data, body: body.trim() }]),
    ),
  };
}

/** Where the loaded content differs from what it was before. */
const changes = (content: Content | undefined): string[] =>
  before && content ? differences(byFile(before), byFile(content)) : ['everything'];

function expectCaught(loaded: Loaded, { path, line, rule, elsewhere, expects }: Mutation): void {
  const errors = loaded.problems.filter(({ severity }) => severity === 'error');
  expect(loaded.content, 'nothing is loaded').toBeUndefined();
  const here = errors.filter(({ file }) => !elsewhere || file !== path);
  if (!elsewhere && expects === 'caught') expect(here.map(({ file }) => file)).toContain(path);
  expect(here, `an error in ${path}`).not.toEqual([]);
  if (line !== undefined) expect(here.map((error) => error.line)).toContain(line);
  if (rule !== undefined) expect(here.map((error) => error.rule)).toContain(rule);
  for (const error of errors) {
    const lines = loaded.texts.get(error.file)?.split('\n').length ?? 1;
    expect(error.line).toBeGreaterThan(0);
    expect(error.line).toBeLessThanOrEqual(lines);
    expect(error.message).not.toMatch(
      /undefined|NaN|\[object|Error:|[zZ]od|ENOENT|Invalid|discriminator/,
    );
  }
  expect(report(errors, loaded.texts)).toContain(`${here[0]?.file ?? ''}:`);
}

describe('a mutation of a real file', () => {
  it('is one of at least 300, of every kind of file', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(300);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  });

  it.each(mutations)('is either harmless or caught with file and line: $name', (mutation) => {
    const { files: changed, locks } = mutation.apply(project);
    const loaded = assemble(changed, locks);
    if (mutation.expects === 'harmless') {
      expect(changes(loaded.content)).toEqual([]);
    } else if (mutation.expects === 'intended' && loaded.content) {
      const key = [mutation.path, ...(mutation.key ?? [])].join('.');
      for (const change of changes(loaded.content)) expect(`${change}.`).toContain(`${key}.`);
    } else {
      expectCaught(loaded, mutation);
    }
  });
});
