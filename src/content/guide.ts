import { graphics } from '../story/graphics/registry.ts';

/** Where the guide for editors stands, from the project's root. */
export const GUIDE = 'content/README.md';

const [BEGINS, ENDS] = ['<!-- graphics -->\n', '<!-- /graphics -->'];

/** A row for each kind of graphic: its name, what it draws, and what its steps ask for. */
const table = (): string =>
  [
    '| `graphic.kind` | draws | each step has |',
    '|---|---|---|',
    ...Object.entries(graphics).map(([kind, { labels, scene, clock }]) => {
      const states = Object.keys(scene.stops).map((state) => `\`${state}\``);
      const asks = clock ? '`at`, a time of the clock' : `\`state\`: ${states.join(', ')}`;
      return `| \`${kind}\` | ${labels.shape.kind.description ?? ''} | ${asks} |`;
    }),
    '',
  ].join('\n');

/**
 * The guide with its table of graphics as they are defined.
 * @throws {Error} when the marks around the table are not there
 */
export function withGraphics(guide: string): string {
  const [before, rest] = guide.split(BEGINS);
  const [, after] = rest?.split(ENDS) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`${GUIDE} needs a line ${BEGINS.trim()} and, below it, a line ${ENDS}.`);
  return before + BEGINS + table() + ENDS + after;
}
