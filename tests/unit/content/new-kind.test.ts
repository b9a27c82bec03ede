import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, copySite, run, type ProjectCopy } from '../support/project-copy.ts';

/** All that is to be said of a kind of content that the project has not: a letter to the newsroom. */
const SCHEMA = `import { z } from 'zod';
import { fileKind, note, paragraph, publication, restsOn, text } from './common.ts';
import { markdown, own, wordsFrom } from './meta.ts';

export const letter = fileKind(
  {
    one: 'letter',
    what: 'a letter to the newsroom, and our answer',
    title: 'title',
    numbered: true,
    shownWhereNamed: false,
  },
  z.strictObject({
    title: text.max(60).meta(own).describe('What it is about.'),
    speaker: restsOn('speakers').describe('Who wrote it: the id of a file in content/speakers/.'),
    answer: text.meta(markdown).describe('Our answer; every sentence ends with a mark.'),
    letters: z
      .array(
        z.strictObject({
          article: restsOn('articles').describe('The id of a file in content/articles/.'),
          paragraph,
          words: text.meta(wordsFrom('article')).describe('The words of the letter.'),
        }),
      )
      .min(1, 'at least one letter')
      .describe('The words, as they were printed.'),
    note,
    ...publication,
  }),
);
`;
const LINE = "export { letter as letters } from './letter.ts';\n";

/** A page that shows every letter it gets. It filters nothing: no page has to. */
const PAGE = `---
import { getContent } from '../checker/current.ts';
const { letters } = getContent();
---
<title>Letters</title>
<ul>{letters.map(({ id, data }) => <li id={id}>{data.title}: {data.letters.map(({ words }) => words)} {data.answer}</li>)}</ul>
`;

const letterFile = ({
  title = 'Lamps in the night',
  speaker = 'contractor',
  answer = 'We looked at the lamps.[^method]',
  article = 'bustle',
  words = 'My acount was deleted, and the lamps were suspended',
  more = '',
} = {}): string => `title: ${title}
speaker: ${speaker}
answer: ${answer}
letters:
  - article: ${article}
    paragraph: 3
    words: ${words}
${more}`;

const PUBLISHED = 'content/letters/10-lamps.yaml';
const DRAFT = 'content/letters/20-secret.yaml';
const TRIED = 'content/letters/30-tried.yaml';

interface Problem {
  rule: string;
  file: string;
  line: number;
  suggestion?: string;
  command?: string;
}

let copy: ProjectCopy;

/** Runs a script of the copy, which knows the new kind. */
const script = (path: string, ...parameters: string[]): ReturnType<typeof run> =>
  run(join(copy.folder, path), parameters, copy.folder);

/** What the checker says about a letter, with the notes and warnings about it. */
async function said(letter: string): Promise<Problem[]> {
  copy.write(TRIED, letter);
  const { output } = await script('src/cli/check.ts', '--format', 'json');
  const { problems } = JSON.parse(output) as { problems: Problem[] };
  return problems.filter(({ file }) => file === TRIED);
}

/** What a module of the copy makes, by a line of code that says it as JSON. */
async function asked<T>(code: string): Promise<T> {
  copy.write('ask.ts', code);
  const { code: end, output } = await script('ask.ts');
  expect(end, output).toBe(0);
  return JSON.parse(output) as T;
}

beforeAll(async () => {
  copy = copySite();
  mkdirSync(join(copy.folder, 'content/letters'));
  copy.write('src/schemas/letter.ts', SCHEMA);
  copy.change('src/schemas/kinds.ts', /$(?![\s\S])/, LINE);
  copy.write('src/pages/letters.astro', PAGE);
  copy.write(PUBLISHED, letterFile());
  copy.write(
    DRAFT,
    letterFile({ title: 'Hidden', words: 'an unpublished lamp', more: 'status: draft\n' }),
  );
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
});

afterAll(() => {
  copy.remove();
});

describe('a kind of content that is added with its schema and a line in the index', () => {
  it('is loaded, and a published file of it reaches readers', () => {
    const page = copy.read('dist/letters/index.html');
    expect(page).toContain('id="lamps"');
    expect(page).toContain('the lamps were suspended');
  });

  it('has drafts that are in no output of the build', () => {
    const dist = join(copy.folder, 'dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(dist, path)).isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const leaks = files.filter((path) =>
      /an unpublished lamp|id="secret"/.test(readFileSync(join(dist, path), 'utf8')),
    );
    expect(leaks).toEqual([]);
  });

  it('has references that are checked, each with its line and the nearest id', async () => {
    const letter = letterFile({ speaker: 'contracter', article: 'bustel' });
    expect(await said(letter)).toMatchObject([
      {
        rule: 'unknown-reference',
        line: 2,
        suggestion: 'contractor',
        command: 'npm run new speaker',
      },
      { rule: 'unknown-reference', line: 5, suggestion: 'bustle', command: 'npm run new article' },
    ]);
  });

  it('goes with what it rests on, and keeps the reason', async () => {
    const code = (letters: string): string => `
import { wholeContent } from './src/checker/current.ts';
import { shownContent } from './src/content/shown.ts';
const whole = wholeContent();
const speakers = whole.speakers.map((one) => ({
  ...one,
  data: { ...one.data, status: 'retracted' as const, retracted: 'Nobody said it.' },
}));
const { letters } = shownContent({ ...whole, ${letters} }, { drafts: false });
console.log(JSON.stringify(letters.map(({ id, data }) => [id, data.status, data.retracted])));
`;
    copy.write(TRIED, letterFile({ more: 'status: draft\n' }));
    expect(await asked(code(''))).toEqual([['lamps', 'published', null]]);
    expect(await asked(code('speakers'))).toEqual([['lamps', 'retracted', 'Nobody said it.']]);
  });

  it('is held to the rules of our voice in what we write, and in nothing else', async () => {
    expect(await said(letterFile())).toEqual([]);
    const ours = letterFile({
      title: 'The account was deleted',
      answer: 'One wittness deleted the account.[^method] Nobody says this.',
    });
    const found = await said(ours);
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ['term', 1],
      ['spelling', 3],
      ['term', 3],
      ['unsourced-sentence', 3],
    ]);
  });

  it('gives its words to the story, which may quote them with the mark of their article', async () => {
    copy.write(TRIED, letterFile());
    const scene = 'content/scenes/10-report.md';
    const before = copy.read(scene);
    const quoting = async (words: string): Promise<Problem[]> => {
      copy.write(
        scene,
        before.replace('witnesses.[^method:one-interview]', `witnesses: “${words}”.[^bustle]`),
      );
      const { output } = await script('src/cli/check.ts', '--format', 'json');
      const { problems } = JSON.parse(output) as { problems: Problem[] };
      return problems.filter(({ rule }) => rule === 'quote-not-found');
    };
    expect(await quoting('the lamps were suspended')).toEqual([]);
    expect(await quoting('the lamps were lit')).toMatchObject([{ file: scene }]);
    copy.write(scene, before);
  });

  it('is in the JSON Schemas, in the settings of the editor and in the guide', async () => {
    const { code, output } = await script('src/cli/schemas.ts');
    expect(code, output).toBe(0);
    const schema = JSON.parse(copy.read('schemas/letters.json')) as { required: string[] };
    expect(schema.required).toEqual(['title', 'speaker', 'answer', 'letters']);
    expect(copy.read('.vscode/settings.json')).toContain('"content/letters/*.yaml"');
    expect(copy.read('content/README.md')).toContain(
      '| `letters/` | a letter to the newsroom, and our answer |\n',
    );
  });

  it('is in the forms, with pickers for what it names', async () => {
    const { collections } = await asked<{
      collections: { name: string; fields: { name: string; [key: string]: unknown }[] }[];
    }>(`
import { cmsConfig } from './src/author/cms/config.ts';
import { loadContent } from './src/checker/load.ts';
const { parsed } = loadContent('.');
console.log(JSON.stringify(cmsConfig(parsed, { folder: 'copy', origin: 'http://localhost' })));
`);
    const fields = collections.find(({ name }) => name === 'letters')?.fields;
    expect(fields?.map(({ name }) => name)).toEqual([
      ...['title', 'speaker', 'answer', 'letters', 'note', 'status', 'retracted'],
    ]);
    expect(fields?.[1]).toMatchObject({ widget: 'relation', collection: 'speakers' });
  });

  it('is made by npm run new, with its draft waiting', async () => {
    const flags = {
      title: 'About a switch',
      speaker: 'contractor',
      answer: 'We saw the switch.[^method]',
      article: 'bustle',
      paragraph: '3',
      words: 'The switch was on',
    };
    const given = (answers: Record<string, string>): string[] =>
      Object.entries(answers).flatMap(([flag, value]) => [`--${flag}`, value]);
    const slip = await script(
      'src/cli/new.ts',
      'letter',
      ...given({ ...flags, article: 'bustel' }),
    );
    expect(slip.output).toContain('There is no `bustel`');
    const { code, output } = await script(
      'src/cli/new.ts',
      'letter',
      ...given({ ...flags, status: 'draft' }),
    );
    expect(code, output).toBe(0);
    expect(output).toContain('The checker finds nothing wrong with it.');
    const path = 'content/letters/40-about-a-switch.yaml';
    expect(existsSync(join(copy.folder, path))).toBe(true);
    expect(copy.read(path)).toContain('answer: |\n  We saw the switch.[^method]\n');
    expect(copy.read(path)).toContain('status: draft');
  });
});

describe('a schema that leaves something out is refused at once, by the name of its field', () => {
  it.each([
    [
      'whose words a text holds',
      '.max(60).meta(own)',
      '.max(60)',
      '`title` does not say whose words',
    ],
    ['a folder that there is', "restsOn('speakers')", "restsOn('writers')", 'names `writers`'],
  ])('%s', async (_, from, to, says) => {
    copy.write('src/schemas/letter.ts', SCHEMA.replace(from, to));
    const { code, output } = await script('src/cli/check.ts');
    copy.write('src/schemas/letter.ts', SCHEMA);
    expect(code).toBe(1);
    expect(output).toContain(says);
  });
});
