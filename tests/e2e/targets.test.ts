import { parseSync, transformSync } from 'rolldown/utils';
import { targets } from '../../src/lib/targets.ts';
import { shippedScripts, shippedStyles, type Shipped } from './support/shipped.ts';
import { isGlobalTooNew, isMemberTooNew } from './support/support-table.ts';
import { expect, test } from './support/test.ts';

/** The places in which a pattern is found, with what stands around them. */
const found = (all: readonly Shipped[], pattern: RegExp): string[] =>
  all.flatMap(({ file, code }) => [...code.matchAll(pattern)].map(([text]) => `${file}: ${text}`));

test('no style holds what the oldest browsers do not read', () => {
  const styles = shippedStyles();
  expect(styles.length).toBeGreaterThan(10);
  for (const newer of [
    /.{0,40}light-dark\(.{0,40}/g,
    /[{};]\s*&.{0,40}/g,
    /@media[^{]*[<>=][^{]*/g,
    /@media[^{]*\bnot\s*\([^{]*/g,
  ])
    expect(found(styles, newer)).toEqual([]);
});

test('colours are mixed only where a browser says that it can', () => {
  // Forced colours are in no browser that cannot.
  const known = /@(?:supports[^{]*color-mix|media ?\(forced-colors)[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g;
  const rest = shippedStyles().map(({ file, code }) => ({
    file,
    code: code.replaceAll(known, ''),
  }));
  expect(found(rest, /.{0,60}color-mix.{0,40}/g)).toEqual([]);
});

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node).flat()) if (isNode(value)) yield* nodesOf(value);
}

const nameOf = (node: unknown): string =>
  isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';

/** A member that is named outright, as `focus` in `a.focus`. */
const memberOf = (node: unknown): string =>
  isNode(node) && node.type === 'MemberExpression' && node['computed'] !== true
    ? nameOf(node['property'])
    : '';

/** Whether a call is left out where something before it is missing, as in `a?.b.c()`. */
const isOptional = (node: unknown): boolean =>
  isNode(node) &&
  (node['optional'] === true || isOptional(node['callee']) || isOptional(node['object']));

test('no script uses syntax that the oldest browsers do not read', () => {
  const scripts = shippedScripts();
  expect(scripts.length).toBeGreaterThan(10);
  const written = (code: string, target: string | string[]): string =>
    transformSync('shipped.js', code, { target }).code;
  for (const { file, code } of scripts)
    expect(written(code, targets), file).toBe(written(code, 'esnext'));
  // Also in the text of a pattern that is put together.
  expect(found(scripts, /.{0,40}\(\?<[=!].{0,40}/g)).toEqual([]);
});

/** What libraries call that looks too new and is not, or never comes to be called. */
const HARMLESS = {
  createPolicy: 'Svelte asks whether there are trusted types before.',
  in: 'A method of Svelte’s transitions.',
  segment: 'Of a segmenter that is handed to `diff`, which we do not.',
};

test('no script asks for what the oldest browsers do not have, unless it can do without', () => {
  const trees = shippedScripts().map(({ code }) => ({
    nodes: [...nodesOf(parseSync('shipped.js', code).program as unknown as Node)],
  }));
  // What scripts define themselves, be it for older browsers or as something else of the same name.
  const own = new Set(
    trees.flatMap(({ nodes }) =>
      nodes.flatMap(({ type, left, key, id }) => {
        if (type === 'AssignmentExpression') return memberOf(left);
        if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(type)) return nameOf(key);
        return /Declarator|Declaration|Function|Class/.test(type) ? nameOf(id) : [];
      }),
    ),
  );
  const asked = trees.flatMap(({ nodes }) =>
    nodes.flatMap((node) => {
      if (!/^(Call|New)Expression$/.test(node.type) || isOptional(node)) return [];
      const [member, name] = [memberOf(node['callee']), nameOf(node['callee'])];
      const isTooNew = member === '' ? isGlobalTooNew(name) : isMemberTooNew(member);
      return isTooNew && !own.has(member || name) ? [member || name] : [];
    }),
  );
  expect([...new Set(asked)].toSorted()).toEqual(Object.keys(HARMLESS).toSorted());
});
