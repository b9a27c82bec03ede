/**
 * Cuts the self-hosted fonts down to what the pages use and writes them, with fallbacks of the same
 * metrics, to `src/styles/fonts/`. Run after a change of weights or letters: `npm run fonts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import subset from 'subset-font';

const OUT = 'src/styles/fonts';
const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** Latin text with its printers' marks, arrows and minus sign. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0x17f)}‐‑–—‘’‚“”„†•…′″‹›€™−×→←↑↓↗`;

const faces = [
  {
    name: 'newsreader',
    family: 'Newsreader',
    file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    text: LATIN,
    variationAxes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
    fallback: georgia,
  },
  {
    name: 'libre-franklin',
    family: 'Libre Franklin',
    file: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
    text: LATIN,
    variationAxes: { wght: { min: 500, max: 800 } },
    weight: '500 800',
    fallback: arial,
  },
  {
    name: 'archivo-digits',
    family: 'Archivo Digits',
    file: '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
    text: '0123456789:',
    variationAxes: { wght: 800, wdth: 75 },
    weight: '800',
    fallback: arial,
  },
];

mkdirSync(OUT, { recursive: true });
const rules: string[] = [];
for (const { name, family, file, text, variationAxes, weight, fallback } of faces) {
  const font = await subset(readFileSync(require.resolve(file)), text, {
    targetFormat: 'woff2',
    variationAxes,
  });
  writeFileSync(`${OUT}/${name}.woff2`, font);
  const { fontFaces } = createFontStack([
    { ...(await fromBuffer(font)), familyName: family },
    fallback,
  ]);
  const source =
    name === 'archivo-digits'
      ? `data:font/woff2;base64,${font.toString('base64')}`
      : `./fonts/${name}.woff2`;
  rules.push(
    `@font-face {\n  font-family: '${family}';\n  font-weight: ${weight};\n  font-display: ${name === 'archivo-digits' ? 'block' : 'optional'};\n  src: url('${source}') format('woff2');\n}`,
    fontFaces.trim(),
  );
  process.stdout.write(`${name}: ${String(font.length)} bytes\n`);
}
writeFileSync(
  'src/styles/fonts.css',
  `/* Written by \`npm run fonts\`; do not edit. */\n${rules.join('\n\n')}\n`,
);
