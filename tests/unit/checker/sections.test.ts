import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/checker/problem.ts';
import { sourceFile } from '../../../src/checker/reading/source-file.ts';
import { check, newsroom } from '../support/newsroom.ts';

const CHART = 'kind: claims\ntitle: Points\nhow: So.\nlimits: Few.\n';

/** What the checker says to an invented site with a chart `points` and sections of these kinds. */
function problemsOf(...sections: string[]): Problem[] {
  const scenes = sections.map((keys, index): [string, string] => [
    `scenes/${index + 1}-part-${index + 1}.md`,
    `---\n${keys}\ntitle: A part\nlabel: Part\n---\n\nWords.[^method]\n`,
  ]);
  const files = [['charts/points.yaml', CHART] as const, ...scenes];
  const added = files.map(([path, text]) => sourceFile(`content/${path}`, path, text));
  return check([...newsroom([{ text: 'I never touched the lamps,' }]), ...added]).problems;
}

describe('a section of the story', () => {
  it('of any kind passes once, and prose and compared quotes as often as wanted', () => {
    expect(
      problemsOf(
        'kind: prose',
        'kind: prose',
        'kind: compare\nutterances: [lamps]',
        'kind: compare\nutterances: [lamps]',
        'kind: chart\nchart: points',
        'kind: quotes',
        'kind: sources',
      ),
    ).toEqual([]);
  });

  it.each([
    ['quotes', 'kind: quotes', 'kind: quotes\nutterances: [lamps]'],
    ['sources', 'kind: sources', 'kind: sources'],
    ['a chart', 'kind: chart\nchart: points', 'kind: chart\nchart: points'],
    ['a chart that is among all of them', 'kind: charts', 'kind: chart\nchart: points'],
  ])('cannot show %s a second time', (_, first, second) => {
    expect(problemsOf(first, second)).toMatchObject([
      { rule: 'shown-twice', file: 'content/scenes/2-part-2.md', line: 2 },
    ]);
    expect(problemsOf(first, second)[0]?.message).toContain('content/scenes/1-part-1.md');
  });

  it.each([
    ['kind: compare\nutterances: [lamp]', 'lamps', 'npm run new quote'],
    ['kind: quotes\nutterances: [lamp]', 'lamps', 'npm run new quote'],
    ['kind: chart\nchart: pionts', 'points', 'npm run new chart'],
  ])('shows only what there is: %s', (keys, suggestion, command) => {
    const [problem, ...others] = problemsOf(keys);
    expect(problem).toMatchObject({ rule: 'unknown-reference', suggestion });
    expect(problem?.command).toBe(command);
    expect(others).toEqual([]);
  });
});
