import { describe, expect, it } from 'vitest';
import { assemble, loadContent } from '../../../src/checker/load.ts';
import { change, project, put } from './golden/change.ts';

const rulesIn = (changed: typeof project): string[] =>
  assemble(changed.files, changed.locks)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('a file that cannot be read', () => {
  it('is the only problem, however often others name it', () => {
    const changed = put(project, 'content/articles/bustle.yaml', 'role: [');
    const files = assemble(changed.files, changed.locks).problems.flatMap(({ severity, file }) =>
      severity === 'error' ? [file] : [],
    );
    expect(new Set(files)).toEqual(new Set(['content/articles/bustle.yaml']));
  });

  it('does not hide what is wrong in the story, even if it is the site’s own', () => {
    const site = put(project, 'content/site.yaml', 'name: [');
    const both = change(site, 'content/scenes/10-report.md', 'state: filling', 'state: filing');
    expect(rulesIn(both)).toContain('yaml-syntax');
    expect(rulesIn(both)).toContain('unknown-state');
    expect(rulesIn(both)).not.toContain('private-topic');
  });
});

it('a project without content is told what is missing', () => {
  const { content, problems } = loadContent('src/content/no-such-folder');
  expect(content).toBeUndefined();
  expect(problems).toMatchObject([
    { rule: 'missing-file', file: 'content/pages/corrections.yaml' },
    { rule: 'missing-file', file: 'content/pages/sources.yaml' },
    { rule: 'missing-file', file: 'content/site.yaml' },
  ]);
});
