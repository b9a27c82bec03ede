import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { childrenOf, templates, treeOf, type TemplateNode } from '../support/templates.ts';

/** Attributes and props that somebody reads or hears. */
const SPOKEN = new Set(
  'aria-label aria-description title alt placeholder label hint link pill'.split(' '),
);
/** What holds no text: scripts and styles, also as Svelte has them. */
const SILENT = new Set(['script', 'style', 'Comment']);

const nameOf = (node: TemplateNode): string => {
  const opening = node['openingElement'] as TemplateNode | undefined;
  const name = (opening ?? node)['name'];
  return String(typeof name === 'object' ? (name as TemplateNode | null)?.['name'] : name);
};

/** The texts that an expression can come to, as far as they are written in it. */
function written(node: TemplateNode): { text: string; start: number }[] {
  const { type, start } = node;
  const of = (...parts: string[]): { text: string; start: number }[] =>
    parts.flatMap((part) => {
      const value = node[part];
      return ([value].flat() as TemplateNode[]).flatMap((one) => written(one));
    });
  switch (type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [{ text: node['value'], start }] : [];
    case 'Text':
    case 'JSXText':
      return [{ text: String(node['data'] ?? node['value']), start }];
    case 'TemplateLiteral':
      return (node['quasis'] as TemplateNode[]).map(({ value, start: at }) => ({
        text: (value as { raw: string }).raw,
        start: at,
      }));
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'LogicalExpression':
      return of('left', 'right');
    case 'BinaryExpression':
      return node['operator'] === '+' ? of('left', 'right') : [];
    case 'JSXExpressionContainer':
    case 'ExpressionTag':
      return of('expression');
    default:
      return [];
  }
}

/** Every word that stands in a template and not in the catalogue, each with its line. */
function wordsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const note = ({ text, start }: { text: string; start: number }): void => {
    // Character references are no words.
    if (!/\p{L}/u.test(text.replaceAll(/&#?\w+;/g, ''))) return;
    const line = source.slice(0, start).split('\n').length;
    found.push(`${path}:${String(line)}: ${text.trim()}`);
  };
  function look(node: TemplateNode): void {
    const name = nameOf(node);
    if (SILENT.has(name) || SILENT.has(node.type)) return;
    if (/Attribute$|Directive$/.test(node.type)) {
      const values = [node['value']].flat() as (TemplateNode | null)[];
      if (SPOKEN.has(name)) for (const value of values) if (value) written(value).forEach(note);
      return;
    }
    if (/^(JSX)?Text$|^JSXExpressionContainer$|^ExpressionTag$/.test(node.type))
      written(node).forEach(note);
    childrenOf(node).forEach(look);
  }
  treeOf(path, source).forEach(look);
  return found;
}

describe('templates', () => {
  test.each(templates)('%s has no words of its own', (path) => {
    expect(wordsIn(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  test.each([
    ['a.astro', '---\nconst a = 1;\n---\n<p>\n  Hello</p>', 'a.astro:4: Hello'],
    ['a.astro', '<p aria-label="Close" class="close" />', 'a.astro:1: Close'],
    ['a.astro', '<p>{all.map((one) => <b>and {one}</b>)}</p>', 'a.astro:1: and'],
    ['a.astro', '<p>{isOpen ? say("close") : `Open ${name}`}</p>', 'a.astro:1: Open'],
    ['a.svelte', '<p>{#if open}\nClose{/if}</p>', 'a.svelte:1: Close'],
    ['a.svelte', '<img\n  alt="A {kind}" />', 'a.svelte:2: A'],
  ])('finds a word that stands in %s: %s', (path, source, expected) => {
    expect(wordsIn(path, source)).toEqual([expected]);
  });
});
