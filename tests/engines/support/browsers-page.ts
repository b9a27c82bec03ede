import { engines } from '../../../src/cli/engines/engines.ts';
import { targets } from '../../../src/lib/targets.ts';

/** How a check ended in an engine, in one of its windows. */
export interface Result {
  sentence: string;
  engine: string;
  version?: string;
  state: 'passed' | 'failed' | 'skipped' | 'pending';
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What is written of a check in an engine: it holds if it does so in every window. */
function verdict(results: readonly Result[]): string {
  if (results.some(({ state }) => state === 'failed')) return '**no**';
  return results.some(({ state }) => state === 'passed') ? 'yes' : '–';
}

const versionOf = (results: readonly Result[], id: string): string =>
  results.find(({ engine, version }) => engine === id && version !== undefined)?.version ??
  'not on the machine';

/** `safari16.0` as readers know it: Safari 16.0. */
const spoken = (target: string): string =>
  target
    .replace(/^ios/, 'iOS ')
    .replace(/^[a-z]+(?=\d)/, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)} `);

/** The page about browsers, as Markdown, from the results of a run. */
export function browsersPage(results: readonly Result[]): string {
  const sentences = [...new Set(results.map(({ sentence }) => sentence))];
  const names = engines.map(({ name }) => name);
  return `# Browsers

Written by \`npm run test:engines -- --write\`; what stands here was seen in that run.

The site is written for these and whatever is newer: ${targets.map(spoken).join(', ')}. Older ones,
and all others without script, get the whole story unrolled, with a frame for every step.

## Tried in

${table(
  ['engine', 'version', 'stands for', 'Debian packages'],
  engines.map(({ id, name, browsers, packages }) => [
    name,
    versionOf(results, id),
    browsers,
    packages.map((one) => `\`${one}\``).join(' '),
  ]),
)}

## What holds

“–” was not tried, for the reasons below. What depends on the layout holds at 390 × 844 and at
1360 × 860.

${table(
  ['', ...names],
  sentences.map((sentence) => [
    sentence,
    ...engines.map(({ id }) =>
      verdict(results.filter((one) => one.engine === id && one.sentence === sentence)),
    ),
  ]),
)}

## What each lacks

${engines
  .flatMap(({ name, lacks }) =>
    Object.entries(lacks).map(([ability, reason]) => `- ${name}, ${ability}: ${reason}.`),
  )
  .join('\n')}
`;
}
