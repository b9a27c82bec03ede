import { graphics } from '../graphics/registry.ts';
import { aloneMeta, fileMeta, filesAlone, folders } from './register.ts';

/** Where the guide for editors stands, from the project's root. */
export const GUIDE = 'content/README.md';

/** A row for each file beside the folders and for each folder: what is in it. */
const folderTable = (): string[] => [
  '| folder | what a file is |',
  '|---|---|',
  ...filesAlone.map((name) => `| \`${name}.yaml\` | ${aloneMeta(name).what} |`),
  ...folders.map((folder) => `| \`${folder}/\` | ${fileMeta(folder).what} |`),
];

/** A row for each kind of graphic: its name, what it draws, and what its steps ask for. */
const graphicTable = (): string[] => [
  '| `graphic.kind` | draws | each step has |',
  '|---|---|---|',
  ...Object.entries(graphics).map(([kind, { labels, scene, clock }]) => {
    const states = Object.keys(scene.stops).map((state) => `\`${state}\``);
    const asks = clock ? '`at`, a time of the clock' : `\`state\`: ${states.join(', ')}`;
    return `| \`${kind}\` | ${labels.shape.kind.description ?? ''} | ${asks} |`;
  }),
];

/** The guide with a table between its marks. */
function withTable(guide: string, name: string, rows: readonly string[]): string {
  const [begins, ends] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = guide.split(`${begins}\n`);
  const [, after] = rest?.split(ends) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`${GUIDE} needs a line ${begins} and, below it, a line ${ends}.`);
  return [before + begins, ...rows, ends + after].join('\n');
}

/**
 * The guide with its tables of folders and of graphics as they are defined.
 * @throws {Error} when the marks around a table are not there
 */
export const withTables = (guide: string): string =>
  withTable(withTable(guide, 'folders', folderTable()), 'graphics', graphicTable());
