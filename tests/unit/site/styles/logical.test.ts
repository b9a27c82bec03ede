import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Declarations that do not follow the direction of the text. Three values and fewer are the same on both sides. */
const PHYSICAL = new RegExp(
  [
    String.raw`(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?:`,
    String.raw`border-(top|bottom)-(left|right)-radius:`,
    String.raw`(left|right):`,
    String.raw`(text-align|float|clear): (left|right)\b`,
    String.raw`(margin|padding|inset|border-width|border-style|border-color): (?:[^;()\s]+|[\w-]*\((?:[^()]|\([^()]*\))*\))(?: +(?:[^;()\s]+|[\w-]*\((?:[^()]|\([^()]*\))*\))){3};`,
  ]
    .map((declaration) => String.raw`^\s*${declaration}`)
    .join('|'),
);
/** Above a line that is physical on purpose, with the reason. */
const REASON = /\/\* Physical: .+ \*\//;

const sources = globSync('src/**/*.{css,astro,svelte}').map((path) => path.replaceAll('\\', '/'));

/** The lines of a file’s styles that are physical without a reason. */
function physicalIn(path: string, source: string): string[] {
  const lines = source.split('\n');
  const begins = path.endsWith('.css') ? 0 : lines.findIndex((line) => /^<style\b/.test(line));
  return begins < 0
    ? []
    : lines.flatMap((line, index) =>
        index >= begins && PHYSICAL.test(line) && !REASON.test(lines[index - 1] ?? '')
          ? [`${path}:${String(index + 1)}: ${line.trim()}`]
          : [],
      );
}

test('styles follow the direction of the text, or say why not', () => {
  expect(sources.flatMap((path) => physicalIn(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test.each([
  'margin-left: 1rem;',
  'left: 0;',
  'text-align: right;',
  'padding: 0 1px 0 calc(2px + var(--a));',
])('a physical declaration is found: %s', (declaration) => {
  expect(physicalIn('a.css', `a {\n  ${declaration}\n}`)).toEqual([`a.css:2: ${declaration}`]);
});

test.each([
  'margin-inline-start: 1rem;',
  'inset: 0 1px auto;',
  '--left: 0;',
  'padding: 0 var(--a, 1px) 2px;',
])('a logical one is not: %s', (declaration) => {
  expect(physicalIn('a.css', `a {\n  ${declaration}\n}`)).toEqual([]);
});
