import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FOLDERS } from '../../../../src/content/content.ts';
import { KINDS } from '../../../../src/author/scaffold/kinds.ts';
import { build, copySite, run, type ProjectCopy } from '../../support/project-copy.ts';

let copy: ProjectCopy;

/** Flags as a command line has them. */
const flags = (answers: Readonly<Record<string, string>>): string[] =>
  Object.entries(answers).flatMap(([flag, value]) => [`--${flag}`, value]);

const make = (kind: string, answers: Readonly<Record<string, string>>): ReturnType<typeof run> =>
  run('src/cli/new.ts', [kind, ...flags(answers)], copy.folder);

const page = (path: string): string => copy.read(join('dist', path));
/** Whether a built page has some words. The page itself is too long for a message. */
const has = (path: string, words: string): boolean => page(path).includes(words);

/** One of each kind, in an order in which each finds what it names; and where it must show in the build. */
const made: {
  kind: string;
  answers: Record<string, string>;
  file: string;
  look: string;
  shows: [path: string, words: string];
}[] = [
  {
    kind: 'outlet',
    answers: { name: 'The Evening Lamp', short: 'Eve. Lamp' },
    file: 'content/outlets/the-evening-lamp.yaml',
    look: '/chart/tellings/',
    shows: ['chart/tellings/index.html', 'The Evening Lamp'],
  },
  {
    kind: 'article',
    answers: {
      role: 'telling',
      outlet: 'the-evening-lamp',
      title: 'Man says he deactivated the account',
      address: 'https://example.org/lamp',
      id: 'evening-lamp',
    },
    file: 'content/articles/evening-lamp.yaml',
    look: '/sources/#source-evening-lamp',
    shows: ['sources/index.html', 'id="source-evening-lamp"'],
  },
  {
    kind: 'article',
    answers: {
      role: 'background',
      publisher: 'The Morning Candle',
      title: 'What the night was like: a diary',
      address: 'https://example.org/candle',
      'used-for': 'How the night was seen',
    },
    file: 'content/articles/what-the-night-was-like-a-diary.yaml',
    look: '/sources/#source-what-the-night-was-like-a-diary',
    shows: ['sources/index.html', 'The Morning Candle'],
  },
  {
    kind: 'speaker',
    answers: { name: 'A night editor', reference: 'the night editor' },
    file: 'content/speakers/the-night-editor.yaml',
    look: '/#quotes',
    shows: ['quote/a-quiet-night/index.html', 'A night editor'],
  },
  {
    kind: 'quote',
    answers: {
      title: 'A quiet night',
      speaker: 'the-night-editor',
      theme: 'chance',
      how: 'article',
      date: '2017-11-03',
      article: 'what-the-night-was-like-a-diary',
      paragraph: '2',
      text: 'It was the quietest loud night I remember',
    },
    file: 'content/utterances/a-quiet-night.yaml',
    look: '/quote/a-quiet-night/',
    shows: ['quote/a-quiet-night/index.html', 'quietest loud night'],
  },
  {
    kind: 'printing',
    answers: {
      quote: 'a-quiet-night',
      article: 'verge',
      paragraph: '5',
      text: 'the quietest night I remember',
      attribution: 'an editor wrote to The Verge',
    },
    file: 'content/utterances/a-quiet-night.yaml',
    look: '/quote/a-quiet-night/',
    shows: ['quote/a-quiet-night/index.html', 'an editor wrote to The Verge'],
  },
  {
    kind: 'claim',
    answers: {
      title: 'The weather that night',
      statement: 'Whether it rained.',
      topic: 'event',
      article: 'evening-lamp',
      stance: 'states',
      paragraph: '4',
      evidence: 'It rained all night',
    },
    file: 'content/claims/the-weather-that-night.yaml',
    look: '/chart/claims/',
    shows: ['chart/claims/index.html', 'The weather that night'],
  },
  {
    kind: 'event',
    answers: {
      title: 'The lamp goes on',
      at: '2017-11-02T21:30:00-04:00',
      precision: 'minute',
      sources: 'verge,rt',
      basis: 'Two pages give the minute.',
    },
    file: 'content/events/85-the-lamp-goes-on.yaml',
    look: '/chart/night/',
    shows: ['chart/night.csv', 'The lamp goes on'],
  },
  {
    kind: 'scene',
    answers: {
      kind: 'scroll',
      title: 'The lamps',
      graphic: 'queue',
      state: 'quiet',
      text: 'Somebody lit a lamp.[^method]',
      after: 'return',
      status: 'published',
    },
    file: 'content/scenes/42-the-lamps.md',
    look: '/#the-lamps',
    shows: ['index.html', '<scroll-story id="the-lamps"'],
  },
  {
    kind: 'step',
    answers: {
      scene: 'the-lamps',
      id: 'lamps-out',
      state: 'late',
      text: 'Then it was put out.[^method]',
    },
    file: 'content/scenes/42-the-lamps.md',
    look: '/#lamps-out',
    shows: ['index.html', 'Then it was put out.'],
  },
  {
    kind: 'scene',
    answers: { kind: 'compare', title: 'Said twice', quotes: 'no-crime,nobel-prize' },
    file: 'content/scenes/90-said-twice.md',
    look: '/#said-twice',
    shows: ['index.html', 'id="said-twice"'],
  },
  {
    kind: 'term',
    answers: { label: 'Lamp', about: 'man', patterns: 'lamp,lamps' },
    file: 'content/terms/180-lamp.yaml',
    look: '/desk/',
    shows: ['chart/names/index.html', 'Lamp'],
  },
  {
    kind: 'chart',
    answers: {
      kind: 'night',
      title: 'The night, once more',
      how: 'From left to right.',
      limits: 'What nobody timed.',
      id: 'night-again',
    },
    file: 'content/charts/80-night-again.yaml',
    look: '/desk/',
    shows: ['chart/night-again/index.html', 'The night, once more'],
  },
  {
    kind: 'page',
    answers: {
      kind: 'embed',
      title: 'Lamps for your page',
      description: 'How to embed a lamp.',
      lead: 'Every lamp can be embedded.[^method]',
      contact: 'Write to {contact}.',
    },
    file: 'content/pages/30-embed.yaml',
    look: '/desk/',
    shows: ['embed/index.html', 'Lamps for your page'],
  },
  {
    kind: 'correction',
    answers: {
      title: 'Time of the return',
      touches: 'step/account-back',
      was: 'It was back at 7:10.',
      now: 'It was back by about 7.',
      why: 'The time was misread.[^method]',
      date: '2026-03-05',
    },
    file: 'content/corrections/10-time-of-the-return.yaml',
    look: '/corrections/#correction-time-of-the-return',
    shows: ['corrections/index.html', 'It was back by about 7.'],
  },
];

beforeAll(async () => {
  copy = copySite();
  rmSync(join(copy.folder, 'content/pages/30-embed.yaml'));
  for (const { kind, answers, file, look } of made) {
    const { code, output } = await make(kind, answers);
    expect(code, output).toBe(0);
    expect(output).toContain(file);
    expect(output).toContain('The checker finds nothing wrong with it.');
    expect(output).toContain(`http://localhost:4321${look}`);
  }
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
}, 240_000);

afterAll(() => {
  copy.remove();
});

describe('npm run new', () => {
  it('makes every kind of thing that this test makes, and no other', () => {
    expect([...new Set(made.map(({ kind }) => kind))].sort()).toEqual(Object.keys(KINDS).sort());
  });

  it.each(made)('puts the $kind where a reader finds it: $file', ({ shows: [path, words] }) => {
    expect(has(path, words), `${words} in ${path}`).toBe(true);
  });

  it('writes the keys in the order of the schema, with the values to pick from behind them', () => {
    const text = copy.read('content/outlets/the-evening-lamp.yaml');
    const keys = Object.keys(parse(text) as object);
    expect(keys).toEqual(Object.keys(FOLDERS.outlets.shape).filter((key) => keys.includes(key)));
    expect(text).toContain('kind: newsroom # newsroom, source');
    expect(text).toMatch(/^# note: \S/m);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/outlets\.json$/m);
  });

  it('adds a step behind another one and leaves every other line as it was', async () => {
    const before = copy.read('content/scenes/30-dark.md');
    const { code, output } = await make('step', {
      scene: 'dark',
      id: 'still-gone',
      at: '3:00',
      after: 'page-gone',
      text: 'It was still gone.[^method]',
    });
    expect(code, output).toBe(0);
    const after = copy.read('content/scenes/30-dark.md');
    const added =
      "  - id: still-gone\n    at: '3:00'\n    text: |\n      It was still gone.[^method]\n";
    expect(after).toContain(added);
    expect(after.replace(added, '')).toBe(before);
    expect(after.indexOf('still-gone')).toBeGreaterThan(after.indexOf('page-gone'));
    expect(after.indexOf('still-gone')).toBeLessThan(after.indexOf('not-suspended'));
  });

  it('keeps the comments of a file that it adds a printing to', async () => {
    copy.change(
      'content/utterances/nobel-prize.yaml',
      'printings:\n',
      '# Mind the order.\nprintings: # all of them\n',
    );
    const before = copy.read('content/utterances/nobel-prize.yaml');
    const printing = {
      quote: 'nobel-prize',
      article: 'rt',
      paragraph: '3',
      text: 'the Nobel Peace Prize',
    };
    const { code, output } = await make('printing', printing);
    expect(code, output).toBe(0);
    const after = copy.read('content/utterances/nobel-prize.yaml');
    for (const line of before.split('\n')) expect(after.split('\n')).toContain(line);
    expect((parse(after) as { printings: unknown[] }).printings.at(-1)).toMatchObject({
      article: 'rt',
    });
  });

  it('makes a draft of a quote whose words have not been compared, and says what is left to do', async () => {
    const { code, output } = await make('quote', {
      title: 'Not compared',
      speaker: 'contractor',
      theme: 'rules',
      how: 'interview',
      date: '2017-11',
      article: 'bustle',
      paragraph: '4',
      text: 'words that nobody compared',
    });
    expect(code, output).toBe(0);
    expect(copy.read('content/utterances/not-compared.yaml')).toContain('status: draft');
    expect(output).toContain('missing-receipt');
    expect(output).toContain('npm run verify -- --texts DIR');
  });
});

const outlet = { name: 'Another Lamp', short: 'Lamp' };

/** What an editor can get wrong, what the command answers, and the file that must not be there then. */
const slips: [
  slip: string,
  kind: string,
  answers: Record<string, string>,
  says: string,
  file: string,
][] = [
  [
    'leaves a needed flag out',
    'event',
    { title: 'No time' },
    'also needs --at, --precision, --sources, --basis',
    'content/events/170-no-time.yaml',
  ],
  [
    'gives nothing but a title',
    'quote',
    { title: 'Only a title' },
    'also needs --speaker, --theme, --how, --date, --article, --paragraph, --text.',
    'content/utterances/only-a-title.yaml',
  ],
  [
    'misspells a flag',
    'outlet',
    { ...outlet, knid: 'newsroom' },
    '--kind',
    'content/outlets/another-lamp.yaml',
  ],
  [
    'gives a value that is none',
    'outlet',
    { ...outlet, kind: 'newspaper' },
    '--kind: Expected: one of `newsroom`, `source`.',
    'content/outlets/another-lamp.yaml',
  ],
  [
    'gives too long a text',
    'outlet',
    { ...outlet, short: 'The Other Lamp' },
    '--short: Expected: at most 12 characters.',
    'content/outlets/another-lamp.yaml',
  ],
  [
    'names an article that is not there',
    'claim',
    {
      title: 'No such article',
      statement: 'None.',
      topic: 'event',
      article: 'bustel',
      stance: 'states',
      paragraph: '1',
      evidence: 'none',
    },
    'There is no `bustel`',
    'content/claims/no-such-article.yaml',
  ],
  [
    'writes a sentence without its source',
    'scene',
    { kind: 'prose', title: 'No source', text: 'Nobody says so.' },
    'unsourced-sentence',
    'content/scenes/90-no-source.md',
  ],
  [
    'asks for a kind that is none',
    'letter',
    {},
    'There is no kind `letter`',
    'content/letters/letter.yaml',
  ],
];

describe('npm run new, where an editor', () => {
  it.each(slips)('%s, says so and writes nothing', async (_, kind, answers, says, file) => {
    const { code, output } = await make(kind, answers);
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(existsSync(join(copy.folder, file))).toBe(false);
  });

  it('takes an id that is taken, leaves the file that has it as it was', async () => {
    const before = copy.read('content/outlets/bustle.yaml');
    const { code, output } = await make('outlet', { name: 'Bustle' });
    expect(code).toBe(1);
    expect(output).toContain('is taken by content/outlets/bustle.yaml. Give another one: --id');
    expect(copy.read('content/outlets/bustle.yaml')).toBe(before);
  });
});
