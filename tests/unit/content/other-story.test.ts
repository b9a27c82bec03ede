import { describe, expect, it } from 'vitest';
import { claimsGroups } from '../../../src/charts/claims/groups.ts';
import { claimsData } from '../../../src/charts/claims/data.ts';
import { clockData } from '../../../src/charts/clock/data.ts';
import { clockModel } from '../../../src/charts/clock/model.ts';
import { nightData } from '../../../src/charts/night/data.ts';
import { nightModel } from '../../../src/charts/night/model.ts';
import { checkHints } from '../../../src/checker/hints.ts';
import { assemble, readLocks } from '../../../src/checker/load.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { readSourceFiles } from '../../../src/checker/reading/read-files.ts';
import type { Content } from '../../../src/content/content.ts';
import { makeStory } from '../../../src/story/model.ts';
import { statementsProps } from '../../../src/graphics/statements/props.ts';
import { change, put, without, type Project } from '../checker/golden/change.ts';

const FOLDER = 'tests/fixtures/second-story';
const SITE = 'content/site.yaml';
const STYLE = 'content/style.yaml';
const KNOWN = 'content/scenes/20-what-is-known.md';
const SENTENCE = 'The rest is told differently.';

/** The story of a harbour: another time zone, another clock, another style. */
const harbour: Project = {
  files: readSourceFiles(`${FOLDER}/content`, FOLDER),
  locks: readLocks(FOLDER),
};

const problemsOf = ({ files, locks }: Project): Problem[] => assemble(files, locks).problems;

function contentOf({ files, locks }: Project): Content {
  const { content, problems } = assemble(files, locks);
  if (!content) throw new Error(problems.map(({ message }) => message).join('\n'));
  return content;
}

/** What is said of a sentence in our own voice. */
const said = (sentence: string, story = harbour): Problem[] =>
  problemsOf(change(story, KNOWN, SENTENCE, sentence));

describe('the style of another story', () => {
  it('is the only one it is held to', () => {
    expect(said('The file was deleted by the university.')).toEqual([]);
    expect(said('His brother has suspended the account.')).toEqual([]);
  });

  it('forbids its own words, and says what it says itself', () => {
    const [problem, ...more] = said('The keeper sabotaged the lamps.');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'term',
      file: KNOWN,
      line: 7,
      suggestion: 'went out',
      message:
        "In our own voice “sabotaged” says more than is known. Write “went out”, for example “the lamps went out[^method]”. Where “sabotaged” is somebody's word, put it between “ and ”.",
    });
    expect(said('The sabotaged ferry is another story.')).toEqual([]);
  });

  it('has its own private topics', () => {
    const found = said('Nobody knows her wages.');
    expect(found).toMatchObject([{ rule: 'private-topic', line: 7 }]);
    expect(found[0]?.message).toContain(
      '“her wages” may tell something about a private person (wages)',
    );
    expect(said('The keeper’s pension is small.')).toMatchObject([{ rule: 'private-topic' }]);
  });

  it('may be missing: then no word is forbidden, private or looked up', async () => {
    const bare = without(harbour, STYLE);
    expect(said('The keeper sabotaged her wages.', bare)).toEqual([]);
    const { parsed } = assemble(change(bare, KNOWN, SENTENCE, 'Telled diferently.').files);
    expect(await checkHints(parsed)).toEqual([]);
  });

  it('names the language of its dictionary, and how one is installed', async () => {
    const french = change(harbour, STYLE, 'spelling: en-GB', 'spelling: fr');
    expect(await checkHints(assemble(french.files).parsed)).toMatchObject([
      {
        rule: 'spelling',
        file: STYLE,
        line: 1,
        message: expect.stringContaining('No dictionary of French is installed') as string,
        command: 'npm install --save-exact -D dictionary-fr',
      },
    ]);
  });

  it('is checked itself, with the line and what to do', () => {
    const open = change(harbour, STYLE, "'paid {who}'", "'(paid {who}'");
    expect(problemsOf(open)).toMatchObject([
      {
        rule: 'invalid-value',
        file: STYLE,
        line: 15,
        message: expect.stringContaining('a bracket may be left open') as string,
      },
    ]);
  });

  it('lists what words are words for, and a term for anything else is reported', () => {
    const term = 'label: Out\nabout: lamp\npatterns: [out]\n';
    expect(problemsOf(put(harbour, 'content/terms/out.yaml', term))).toMatchObject([
      {
        rule: 'unknown-reference',
        message: '`about` must be one of the `subjects` in content/style.yaml. There is no `lamp`.',
      },
    ]);
    const known = put(harbour, 'content/terms/out.yaml', term.replace('lamp', 'dark'));
    expect(problemsOf(known)).toEqual([]);
  });
});

describe('the time zone of another story', () => {
  const content = contentOf(harbour);

  it('is that of its charts', () => {
    const { description, table, lens } = nightModel(nightData(content), 'wide');
    expect(description).toContain('9:00 p.m. on 5 March 1998, Newfoundland time.');
    expect(table.columns).toContain('Time (Newfoundland)');
    expect(table.rows.map(([, time]) => time)).toEqual(['7:10 p.m.', '7:19 p.m.', '9:00 p.m.']);
    expect(lens?.heading.lines.join(' ')).toMatch(/^6:50 to 7:30 p\.m\./);
  });

  it('has its full hours where its clocks have them, half an hour from those of others', () => {
    const { axis } = nightModel(nightData(content), 'wide');
    const at = (time: string): number | undefined =>
      axis?.scale(Date.parse(`1998-03-05T${time}:00-03:30`));
    expect(axis?.ticks.map(({ line }) => line.x1)).toEqual([at('19:00'), at('20:00'), at('21:00')]);
    expect(axis?.ticks.flatMap(({ label }) => label?.lines ?? [])).toEqual(['8 p.m.']);
  });

  it('is that of its statements', () => {
    const shown = { event: 'office-statement', look: 'The lamps' };
    const labels = {
      statements: [shown],
      printed: [],
      reply: { ...shown, heading: '' },
      reactions: [],
    };
    const { statements } = statementsProps(labels as never, content);
    expect(statements[0]?.time).toBe('5 March 1998, 9:00:00 p.m. NT');
  });

  it('must be one that there is', () => {
    const wrong = change(harbour, SITE, 'America/St_Johns', 'America/Saint_John');
    expect(problemsOf(wrong)).toMatchObject([{ rule: 'invalid-value', file: SITE, line: 4 }]);
  });

  it('is named where a moment cannot be', () => {
    const event = 'content/events/20-lamps-on.yaml';
    const [problem] = problemsOf(change(harbour, event, 'T19:19:00-03:30', 'T19:19:00-08:00'));
    expect(problem).toMatchObject({ rule: 'event-outside-night', file: event, line: 2 });
    expect(problem?.message).toContain('11:49:00 p.m. Newfoundland on 5 March 1998');
    expect(problem?.message).toContain('18:00 to 21:30');
    expect(problem?.message).toContain('that of Newfoundland time is -03:30 then');
  });
});

describe('the outage of another story', () => {
  it('is called what that calls it', () => {
    const content = contentOf(harbour);
    const { description, lens } = nightModel(nightData(content), 'wide');
    expect(description).toContain('The harbour falls dark at about 7:10 p.m.');
    expect(description).toContain('and is lit at about 7:19 p.m.');
    expect(lens?.edges.map(({ lines }) => lines[0])).toEqual(['Falls dark', 'Lit']);
    const topics = contentOf(
      change(
        harbour,
        'content/claims/the-switch.yaml',
        'topic: manner\ndisputed: true',
        'topic: event',
      ),
    );
    expect(claimsGroups(claimsData(topics)).map(({ title }) => title)).toEqual([
      'The unlit minutes',
    ]);
  });
});

describe('the clock of another story', () => {
  it('is as long as that says', () => {
    const scenes = makeStory(contentOf(harbour)).sections;
    const unlit = scenes.find(({ id }) => id === 'unlit');
    expect(unlit).toMatchObject({
      clock: { length: 540 },
      steps: [{ stop: 0 }, { stop: 270 }, { stop: 540 }],
    });
  });

  it('ends no step later than itself', () => {
    const short = change(harbour, SITE, 'clock: "9:00"', 'clock: "8:59"');
    expect(problemsOf(short)).toMatchObject([
      {
        rule: 'time-too-late',
        file: 'content/scenes/15-unlit.md',
        message: expect.stringContaining('ends at 8:59, before 9:00') as string,
      },
    ]);
  });
});

describe('the chart of clock times of another story', () => {
  const GAZETTE = 'content/articles/gazette.yaml';
  const ticks = (story: Project): string[] =>
    clockModel(clockData(contentOf(story)), 'wide').ticks.flatMap(
      ({ labels }) => labels[0]?.lines ?? [],
    );

  it('has the axis that its file gives, and the times that the site allows', () => {
    expect(ticks(harbour)).toEqual(['7:00 p.m.', '7:10', '7:20', '7:30']);
    const { description, table } = clockModel(clockData(contentOf(harbour)), 'wide');
    expect(description).toContain('7:10 p.m. Newfoundland.');
    expect(table.columns[2]).toBe('Went down, Newfoundland time');
    const early = change(harbour, GAZETTE, "earliest: '19:10'", "earliest: '17:10'");
    expect(problemsOf(early)).toMatchObject([{ rule: 'clock-outside-night', file: GAZETTE }]);
    expect(problemsOf(early)[0]?.message).toContain(
      'is not from 18:00 to 21:30, where `outage.within` in content/site.yaml has it. Give Newfoundland time',
    );
  });

  it('may run over midnight', () => {
    const late = [
      [SITE, "{ from: '18:00', to: '21:30' }", "{ from: '18:00', to: '02:00' }"],
      ['content/charts/50-clock.yaml', "from: '19:00', to: '19:30'", "from: '23:50', to: '00:20'"],
      [GAZETTE, "earliest: '19:10', latest: '19:10'", "earliest: '23:55', latest: '00:05'"],
    ] as const;
    const story = late.reduce((all, [path, from, to]) => change(all, path, from, to), harbour);
    expect(problemsOf(story)).toEqual([]);
    expect(ticks(story)).toEqual(['11:50 p.m.', '12:00', '12:10', '12:20']);
    expect(clockModel(clockData(contentOf(story)), 'wide').table.rows[0]?.[2]).toBe(
      '11:55 p.m. or 12:05 a.m.',
    );
  });
});
