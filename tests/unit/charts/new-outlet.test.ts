import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certaintyData } from '../../../src/charts/certainty/data.ts';
import { certaintyModel } from '../../../src/charts/certainty/model.ts';
import { claimsData } from '../../../src/charts/claims/data.ts';
import { claimsModel } from '../../../src/charts/claims/model.ts';
import { clockData } from '../../../src/charts/clock/data.ts';
import { clockModel } from '../../../src/charts/clock/model.ts';
import type { MatrixModel } from '../../../src/charts/matrix/types.ts';
import { namesData } from '../../../src/charts/names/data.ts';
import { namesModel } from '../../../src/charts/names/model.ts';
import { nightData } from '../../../src/charts/night/data.ts';
import { nightModel } from '../../../src/charts/night/model.ts';
import { tellingsData } from '../../../src/charts/tellings/data.ts';
import { tellingsModel } from '../../../src/charts/tellings/model.ts';
import { wordsData } from '../../../src/charts/words/data.ts';
import { wordsModel } from '../../../src/charts/words/model.ts';
import { readContent } from '../../../src/checker/current.ts';
import type { Content } from '../../../src/content/content.ts';
import { content as before } from '../support/content.ts';
import { copyProject, run, type ProjectCopy } from '../support/project-copy.ts';

const NAME = 'The Evening Lamp';

/** An article that nobody printed, as an editor would have it in the folder of texts. */
const TEXT = `Man says he deactivated the account

The contractor calls it a “mistake” and nothing more.

“I just want to continue an ordinary life,” he told TechCrunch. He is the man, he says.

The account was deactivated at about 6:50 p.m. and came back.

“I don’t deserve to be nominated for the Nobel Peace Prize,” the contractor said.
`;

const OUTLET = `name: ${NAME}
short: Eve. Lamp
kind: newsroom
`;

const ARTICLE = `role: telling
outlet: evening-lamp
structure:
  headline: '1'
  body: '2-5'
credit: ${NAME}
title: Man says he deactivated the account
address: https://example.org/evening-lamp
usedFor: One of the tellings that are compared
clock:
  down:
    printed: at about 6:50 p.m.
    earliest: '18:50'
    latest: '18:50'
    sense: about
`;

const printing = (paragraph: number, text: string): string =>
  `printings:\n  - article: evening-lamp\n    paragraph: ${paragraph}\n    text: ${text}\n`;

/** Everything an editor does, in Markdown and YAML; `verify` and `measure` are the commands of these names. */
async function edit({ folder, write, change }: ProjectCopy): Promise<void> {
  write('content/outlets/evening-lamp.yaml', OUTLET);
  write('content/articles/evening-lamp.yaml', ARTICLE);
  for (const [id, paragraph, text] of [
    ['one-word-mistake', 2, 'mistake'],
    ['ordinary-life', 3, 'I just want to continue an ordinary life,'],
    ['nobel-prize', 5, 'I don’t deserve to be nominated for the Nobel Peace Prize,'],
  ] as const)
    change(`content/utterances/${id}.yaml`, 'printings:\n', printing(paragraph, text));
  change(
    'content/claims/identity.yaml',
    'stances:\n',
    'stances:\n  - article: evening-lamp\n    stance: attributes\n    paragraph: 3\n    evidence: He is the man, he says\n',
  );
  change('content/events/30-goes-dark.yaml', 'sources:\n', 'sources:\n  - evening-lamp\n');
  write('evening-lamp.txt', TEXT);
  const verified = await run('src/cli/verify.ts', ['--texts', folder], folder);
  expect(verified.code, verified.output).toBe(0);
  const { code, output } = await run('src/cli/measure.ts', ['--texts', folder], folder);
  expect(code, output).toBe(0);
}

let copy: ProjectCopy;
let after: Content;

beforeAll(async () => {
  copy = copyProject(['content']);
  await edit(copy);
  after = readContent(copy.folder);
});

afterAll(() => {
  copy.remove();
});

/** The shape of the new outlet's mark in every row. */
const cellsOf = ({ columns, groups }: MatrixModel<unknown>): Map<string, string> => {
  const column = columns.findIndex(({ id }) => id === 'evening-lamp');
  const rows = groups.flatMap((group) => group.rows);
  return new Map(rows.map(({ id, cells }) => [id, cells[column]?.shape ?? 'no column']));
};

describe('an outlet that an editor adds, with an article, three printings, a stance and a time', () => {
  it('has a column among the tellings, with a mark for each of the three printings', () => {
    const shapes = cellsOf(tellingsModel(tellingsData(after), 'wide'));
    const printed = [...shapes].filter(([, shape]) => shape !== 'dot');
    expect(Object.fromEntries(printed)).toEqual({
      'one-word-mistake': 'disc',
      'ordinary-life': 'disc',
      'nobel-prize': 'disc',
    });
    expect(shapes.size).toBe(before.utterances.length);
  });

  it('has a bar with its quoted words, as counted in the text without the command', () => {
    const bar = wordsModel(wordsData(after), 'wide').bars.find(({ id }) => id === 'evening-lamp');
    const body = TEXT.split('\n').filter(Boolean).slice(1).join(' ');
    const quoted = [...body.matchAll(/“([^”]+)”/g)].map(([, inside]) => inside).join(' ');
    const count = (text: string): number => text.split(' ').length;
    expect(bar?.name.text).toBe(NAME);
    expect(bar?.segments.map(({ name, words }) => [name, words])).toEqual([
      ['The contractor', count(quoted)],
      ['Own words', count(body) - count(quoted)],
    ]);
  });

  it('has its words for the event and the man, in headline, running text and nowhere else', () => {
    const { terms } = namesData(after);
    const uses = terms.flatMap(({ id, uses: all }) =>
      all
        .filter(({ article }) => article === 'evening-lamp')
        .map(({ paragraph, voice }) => `${id} ${paragraph} ${voice}`),
    );
    expect(uses.sort()).toEqual([
      'contractor 2 outlet',
      'contractor 5 outlet',
      'deactivated 1 headline',
      'deactivated 4 outlet',
      'the-man 3 outlet',
    ]);
    const rows = namesModel(namesData(after), 'wide').table.rows.filter((row) =>
      row.includes(NAME),
    );
    expect(rows).toHaveLength(uses.length);
  });

  it('stands on the ladder, on a rung that no outlet had', () => {
    const rungOf = (content: Content, id: string): string[] =>
      certaintyModel(certaintyData(content), 'wide')
        .steps.filter((step) => step.id === id)
        .flatMap(({ places }) => places.map((place) => place.id));
    expect(rungOf(after, 'credits')).toEqual(['evening-lamp']);
    expect(rungOf(before, 'credits')).toEqual([]);
  });

  it('has a column among the claims: one stance, and silence', () => {
    const shapes = cellsOf(claimsModel(claimsData(after), 'wide'));
    const said = [...shapes].filter(([, shape]) => shape !== 'dot');
    expect(said).toEqual([['identity', 'half']]);
    expect(shapes.size).toBe(before.claims.length);
  });

  it('is a source of the night', () => {
    const rows = nightModel(nightData(after), 'wide').table.rows.map((row) => row.join(' | '));
    expect(rows.filter((row) => row.includes(NAME))).toEqual([
      expect.stringContaining('The account goes dark'),
    ]);
  });

  it('has a row among the clock times', () => {
    const model = clockModel(clockData(after), 'wide');
    expect(model.rows).toHaveLength(clockData(before).rows.length + 1);
    expect(model.table.rows.find(([page]) => page === NAME)?.slice(1, 3)).toEqual([
      'at about 6:50 p.m.',
      'about 6:50 p.m.',
    ]);
  });

  it('leaves the figures of the other articles as they were', () => {
    const { 'evening-lamp': added, ...others } = after.measures.articles;
    expect(added?.words).toBeGreaterThan(0);
    expect(others).toEqual(before.measures.articles);
    const lock = readFileSync(join(copy.folder, 'content/measures.lock.json'), 'utf8');
    expect(lock).not.toContain(TEXT.slice(0, 20));
  });
});
