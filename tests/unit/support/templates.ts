import { globSync, readFileSync } from 'node:fs';
import { parse as parseAstro } from '@astrojs/compiler-rs';
import { parse as parseSvelte } from 'svelte/compiler';

/** A node of the tree of a template, with its place in the source. */
export interface TemplateNode {
  type: string;
  start: number;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is TemplateNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes that stand right in a node, in its lists too. */
export const childrenOf = (node: TemplateNode): TemplateNode[] =>
  Object.values(node)
    .flat()
    .flatMap((value) =>
      isNode(value) ? [value] : isFragment(value) ? (value.nodes as TemplateNode[]) : [],
    );

/** Svelte’s lists of nodes have no place of their own. */
const isFragment = (value: unknown): value is { nodes: unknown[] } =>
  typeof value === 'object' && value !== null && 'nodes' in value;

/** The templates that readers and partners see, by their path; editors’ own stay English. */
export const templates: readonly string[] = globSync('src/**/*.{astro,svelte}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('src/author/desk/'))
  .sort();

/** A template’s markup as a tree, without its scripts. */
export function treeOf(path: string, source = readFileSync(path, 'utf8')): TemplateNode[] {
  if (path.endsWith('.svelte'))
    return parseSvelte(source, { modern: true }).fragment.nodes as unknown as TemplateNode[];
  return (parseAstro(source) as unknown as { ast: { body: TemplateNode[] } }).ast.body;
}
