import { readFileSync } from 'node:fs';
import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightData } from '../../../src/charts/night/data.ts';
import { chartOutlets } from '../../../src/charts/words/outlets.ts';
import { readContent } from '../../../src/checker/current.ts';
import { loadContent } from '../../../src/checker/load.ts';
import type { Content } from '../../../src/content/content.ts';
import { shownContent } from '../../../src/content/shown.ts';
import { correctionsOf } from '../../../src/content/corrections.ts';
import { quotePages, quotesOf } from '../../../src/quotes/quote.ts';
import { makeStory } from '../../../src/story/model.ts';
import { copyProject, run, type ProjectCopy } from '../support/project-copy.ts';

/** A task of the README: the file it names first, and its blocks by what stands behind the language. */
interface Task {
  title: string;
  file: string;
  blocks: Record<string, string>;
}

/** Reads the tasks as an editor would: the text under each heading of the third level with a number. */
function tasksOf(markdown: string): Task[] {
  const tasks: Task[] = [];
  for (const node of fromMarkdown(markdown).children) {
    const task = tasks.at(-1);
    if (node.type === 'heading') {
      const title = textOf(node);
      if (node.depth === 3) tasks.push({ title, file: '', blocks: {} });
      else if (tasks.length > 0) return tasks;
    } else if (task && node.type === 'code')
      task.blocks[(node satisfies Code).meta ?? ''] = `${node.value}\n`;
    else if (task) task.file ||= /content\/[\w/-]+\.(?:md|yaml)/.exec(textOf(node))?.[0] ?? '';
  }
  return tasks;
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

/** An article that nobody printed, for the words that tasks 5 and 6 take from it. */
const LAMP = `Man says he deactivated the account

It was reported on Thursday.

“I don’t deserve to be nominated for the Nobel Peace Prize,” the contractor said.

“It was a quiet shift,” he said.
`;

const quoteIds = (content: Content): string[] => quotesOf(content).map(({ id }) => id);

/** What must have changed on the site after each task; `dev` is the same with drafts. */
const DONE: Record<string, (content: Content, dev: Content) => void> = {
  '1. Correct a sentence': (content) => {
    const pages = makeStory(content).sections.flatMap((section) =>
      section.kind === 'scroll' ? section.steps.map(({ html }) => html) : [],
    );
    expect(pages.some((html) => html.includes('Five tellings have one witness.'))).toBe(true);
  },
  '2. Correct a time': (content) => {
    const worry = nightData(content).moments.find(({ id }) => id === 'security-worry');
    expect(worry?.at).toBe(Date.parse('2017-11-02T22:50:49-04:00'));
  },
  '3. Add an outlet': ({ outlets }) => {
    expect(outlets.find(({ id }) => id === 'evening-lamp')?.data.name).toBe('The Evening Lamp');
  },
  '4. Add an article': (content) => {
    expect(chartOutlets(content)).toContainEqual({
      id: 'evening-lamp',
      name: 'The Evening Lamp',
      short: 'Eve. Lamp',
    });
  },
  '5. Add a printing': (content) => {
    const prize = quotesOf(content).find(({ id }) => id === 'nobel-prize');
    const printing = prize?.printings.find(({ article }) => article === 'evening-lamp');
    expect(printing?.receipt?.paragraph).toBe(3);
  },
  '6. Add a quote': (content, dev) => {
    expect(quoteIds(dev)).toContain('a-quiet-shift');
    expect(quoteIds(content)).not.toContain('a-quiet-shift');
  },
  '7. Add an event': (content) => {
    expect(nightData(content).moments.map(({ id }) => id)).toContain('lamp-reports');
  },
  '8. Add a step': (content) => {
    const dark = makeStory(content).sections.find(({ id }) => id === 'dark');
    const steps = dark?.kind === 'scroll' ? dark.steps.map(({ id, stop }) => [id, stop]) : [];
    expect(steps).toContainEqual(['still-gone', 450]);
  },
  '9. Take a quote back': (content) => {
    expect(quoteIds(content)).not.toContain('no-crime');
    const page = quotePages(content).find(({ id }) => id === 'no-crime');
    expect(page?.retracted).toBe('The article that printed it first was withdrawn.');
  },
  '10. Publish a correction': (content) => {
    const [correction] = correctionsOf(content, ['chart/night']);
    expect(correction).toMatchObject({ id: 'time-of-the-worry', date: '2026-03-05' });
  },
};

const tasks = tasksOf(readFileSync('content/README.md', 'utf8'));
let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject(['content']);
  copy.write('evening-lamp.txt', LAMP);
});

afterAll(() => {
  copy.remove();
});

/** Does what a task says, by hand. */
function edit({ file, blocks: { before, after, new: added } }: Task): void {
  if (added !== undefined) copy.write(file, added);
  else if (before !== undefined && after !== undefined) {
    expect(copy.read(file).split(before), `the lines before, in ${file}`).toHaveLength(2);
    copy.change(file, before, after);
  } else throw new Error(`${file} has neither a new file nor lines before and after.`);
}

describe('the README of the content', () => {
  it('shows ten tasks, each of which is tried here', () => {
    expect(tasks.map(({ title }) => title)).toEqual(Object.keys(DONE));
    expect(tasks).toHaveLength(10);
  });

  // They follow each other as in the README: a later one may use what an earlier one has made.
  it.each(tasks)('tells how to do this: $title', async (task) => {
    edit(task);
    if (task.title.includes('printing')) {
      const rules = loadContent(copy.folder).problems.map(({ rule }) => rule);
      expect(rules).toEqual(['missing-receipt']);
      const { code, output } = await run(
        'src/cli/verify.ts',
        ['--texts', copy.folder],
        copy.folder,
      );
      expect(code, output).toBe(0);
    }
    const content = readContent(copy.folder);
    DONE[task.title]?.(
      shownContent(content, { drafts: false }),
      shownContent(content, { drafts: true }),
    );
  });

  it('names every folder there is', () => {
    const readme = readFileSync('content/README.md', 'utf8');
    for (const folder of Object.keys(readContent(process.cwd())))
      if (!['site', 'style', 'measures', 'receipts'].includes(folder))
        expect(readme).toContain(`\`${folder}/\``);
  });
});
