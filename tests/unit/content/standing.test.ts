import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/checker/current.ts';
import { loadContent } from '../../../src/checker/load.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import type { Content } from '../../../src/content/content.ts';
import { shownContent } from '../../../src/content/shown.ts';
import { quotePages, quotesOf } from '../../../src/quotes/quote.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const REASON = 'The outlet withdrew it.';
const END = /$(?![\s\S])/;
const retracted = `status: retracted\nretracted: ${REASON}\n`;

let copy: ProjectCopy;
beforeEach(() => {
  copy = copyProject(['content']);
});
afterEach(() => {
  copy.remove();
});

const problems = (rule: string): Problem[] =>
  loadContent(copy.folder).problems.filter((problem) => problem.rule === rule);
const shown = (): Content => shownContent(readContent(copy.folder), { drafts: false });

describe('a piece that is taken back', () => {
  it('must say why, on the line of its status', () => {
    copy.change('content/charts/30-names.yaml', END, 'status: retracted\n');
    const [problem] = loadContent(copy.folder).problems;
    expect(problem?.line).toBe(copy.lineOf('content/charts/30-names.yaml', 'status: retracted'));
    expect(problem?.message).toContain('also a line `retracted:` that tells readers why');
  });

  it('is not taken back by a reason alone', () => {
    copy.change('content/charts/30-names.yaml', END, `retracted: ${REASON}\n`);
    const [problem] = loadContent(copy.folder).problems;
    expect(problem?.message).toContain('a reason only beside `status: retracted`');
  });

  it('as an article leaves a warning at each mark that names it, and the site can be built', () => {
    copy.change('content/articles/fox-13.yaml', END, retracted);
    const path = 'content/scenes/30-dark.md';
    expect(problems('not-shown')).toMatchObject([
      { severity: 'warning', file: path, line: copy.lineOf(path, '[^fox-13]') },
    ]);
    expect(loadContent(copy.folder).content).toBeDefined();
  });

  it('as an article stops the build where a drawing goes on showing it', () => {
    copy.change('content/articles/afp-deccan.yaml', END, retracted);
    const errors = problems('not-shown').filter(({ severity }) => severity === 'error');
    const path = 'content/scenes/40-return.md';
    expect(errors).toMatchObject([{ file: path, line: copy.lineOf(path, 'article: afp-deccan') }]);
    expect(errors[0]?.message).toContain(`\`afp-deccan\` was taken back: ${REASON}`);
  });

  it('as a quote may not be asked for by a section', () => {
    const path = 'content/scenes/70-quotes.md';
    copy.change(path, 'kind: quotes', 'kind: quotes\nutterances:\n  - coincidences');
    expect(problems('not-shown')).toEqual([]);
    copy.change('content/utterances/coincidences.yaml', END, retracted);
    expect(problems('not-shown')).toMatchObject([
      { severity: 'error', file: path, line: copy.lineOf(path, '- coincidences') },
    ]);
  });

  it('as a quote may not be quoted in the story any more', () => {
    const path = 'content/scenes/10-report.md';
    const words = 'randomly occurred on my last day of work';
    copy.change(
      path,
      'witnesses.[^method:one-interview]',
      `witnesses, but “${words}”.[^washington-post:17]`,
    );
    expect(problems('quote-not-found')).toEqual([]);
    copy.change('content/utterances/coincidences.yaml', END, retracted);
    expect(problems('quote-not-found')).toMatchObject([{ file: path }]);
  });
});

describe('what rests on something', () => {
  const bustle = ['content/scenes/50-man.md', /status: published|^kind: scroll$/m] as const;

  it('goes with an article: its printing leaves the quote, and another one leads', () => {
    copy.change(...bustle, 'status: draft\nkind: scroll');
    copy.change('content/articles/bustle.yaml', END, retracted);
    const quote = quotesOf(shown()).find(({ id }) => id === 'wild-time');
    expect(quote?.printings.map(({ article }) => article).sort()).toEqual([
      'pcmag',
      'washington-post',
    ]);
  });

  it('goes with its outlet: a quote that only it prints keeps a page, with the reason of the outlet', () => {
    copy.change(...bustle, 'status: draft\nkind: scroll');
    copy.change('content/outlets/pcmag.yaml', END, retracted);
    const content = shown();
    expect(quotesOf(content).map(({ id }) => id)).not.toContain('nobel-prize');
    expect(quotePages(content).find(({ id }) => id === 'nobel-prize')?.retracted).toBe(REASON);
  });

  it('waits for a draft: neither the article nor what only it prints is there before', () => {
    const content = readContent(copy.folder);
    const outlets = content.outlets.map((outlet) =>
      outlet.id === 'pcmag'
        ? { ...outlet, data: { ...outlet.data, status: 'ready' as const } }
        : outlet,
    );
    const build = shownContent({ ...content, outlets }, { drafts: false });
    expect(quotePages(build).map(({ id }) => id)).not.toContain('nobel-prize');
    expect(build.articles.map(({ id }) => id)).not.toContain('pcmag');
    const dev = shownContent({ ...content, outlets }, { drafts: true });
    expect(quotesOf(dev).map(({ id }) => id)).toContain('nobel-prize');
  });
});

describe('a draft', () => {
  it('is not counted in the words around a chart', () => {
    const content = readContent(copy.folder);
    const articles = content.articles.map((article) =>
      article.id === 'thewrap'
        ? { ...article, data: { ...article.data, status: 'draft' as const } }
        : article,
    );
    const titleOf = (of: typeof content): string | undefined =>
      shownContent(of, { drafts: false }).charts.find(({ id }) => id === 'clock')?.data.title;
    expect(titleOf(content)).toMatch(/^Six pages/);
    expect(titleOf({ ...content, articles })).toMatch(/^Five pages/);
  });

  it('stays out of sight when what it rests on was taken back: a notice would publish it', () => {
    const content = readContent(copy.folder);
    const standing = <T extends { id: string; data: object }>(
      entries: readonly T[],
      id: string,
      status: 'draft' | 'retracted',
    ): T[] =>
      entries.map((entry) =>
        entry.id === id ? { ...entry, data: { ...entry.data, status, retracted: REASON } } : entry,
      );
    const { utterances, scenes } = shownContent(
      {
        ...content,
        outlets: standing(content.outlets, 'pcmag', 'retracted'),
        charts: standing(content.charts, 'night', 'retracted'),
        utterances: standing(content.utterances, 'nobel-prize', 'draft'),
        scenes: standing(content.scenes, 'night', 'draft'),
      },
      { drafts: false },
    );
    expect(utterances.map(({ id }) => id)).not.toContain('nobel-prize');
    expect(scenes.map(({ id }) => id)).not.toContain('night');
  });
});

describe('a published text', () => {
  it('that names a draft stops the build, at the mark', () => {
    copy.change('content/articles/fox-13.yaml', END, 'status: draft\n');
    const path = 'content/scenes/30-dark.md';
    expect(problems('not-shown')).toMatchObject([
      { severity: 'error', file: path, line: copy.lineOf(path, '[^fox-13]') },
    ]);
    copy.change(path, /^kind:/m, 'status: draft\nkind:');
    expect(problems('not-shown')).toEqual([]);
  });
});
