/**
 * Cuts the self-hosted fonts down to what the pages use and writes them, with fallbacks of the same
 * metrics, to `src/site/styles/fonts/`, and single weights for the share images to `src/lib/card/fonts/`.
 * Run after a change of weights or letters: `npm run fonts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import { format, resolveConfig } from 'prettier';
import subset from 'subset-font';

const OUT = 'src/site/styles/fonts';
const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
/** English text with its printers' marks, arrows and minus sign: what every page needs at once. */
const ENGLISH = `${range(0x20, 0x7e)}\u00A0·–—‘’“”…−×→←↑↓`;
/** The other letters and signs of Latin text, fetched only by a page that has one of them. */
const OTHER_LATIN = Array.from(`${range(0xa1, 0x17f)}‐‑‚„†•′″‹›€™↗`)
  .filter((letter) => !ENGLISH.includes(letter))
  .join('');

const newsreader = {
  family: 'Newsreader',
  file: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  variationAxes: { wght: { min: 400, max: 600 } },
  weight: '400 600',
  fallback: georgia,
};
const franklin = {
  family: 'Libre Franklin',
  file: '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  variationAxes: { wght: { min: 500, max: 800 } },
  weight: '500 800',
  fallback: arial,
};
const archivo = {
  family: 'Archivo Digits',
  file: '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
  variationAxes: { wght: 800, wdth: 75 },
  weight: '800',
  fallback: arial,
};
const faces = [
  { ...newsreader, name: 'newsreader', text: ENGLISH },
  { ...newsreader, name: 'newsreader-other', text: OTHER_LATIN, part: true },
  { ...franklin, name: 'libre-franklin', text: ENGLISH },
  { ...franklin, name: 'libre-franklin-other', text: OTHER_LATIN, part: true },
  { ...archivo, name: 'archivo-digits', text: '0123456789:' },
];

/** The letters of a face as CSS names them, runs written as ranges. */
function unicodeRange(text: string): string {
  const points = [...new Set(text)]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const runs = points.reduce<[number, number][]>((found, point) => {
    const last = found.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else found.push([point, point]);
    return found;
  }, []);
  return runs
    .map(([from, to]) => `U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`)
    .join(', ');
}

mkdirSync(OUT, { recursive: true });
const rules: string[] = [];
for (const { name, family, file, text, variationAxes, weight, fallback, ...face } of faces) {
  const font = await subset(readFileSync(require.resolve(file)), text, {
    targetFormat: 'woff2',
    variationAxes,
  });
  writeFileSync(`${OUT}/${name}.woff2`, font);
  rules.push(
    [
      '@font-face {',
      `  font-family: '${family}';`,
      `  font-weight: ${weight};`,
      `  font-display: ${name === 'archivo-digits' ? 'block' : 'optional'};`,
      `  src: url('./fonts/${name}.woff2') format('woff2');`,
      ...('part' in face ? [`  unicode-range: ${unicodeRange(text)};`] : []),
      '}',
    ].join('\n'),
  );
  if (!('part' in face)) {
    const metrics = { ...(await fromBuffer(font)), familyName: family };
    rules.push(createFontStack([metrics, fallback]).fontFaces.trim());
  }
  process.stdout.write(`${name}: ${String(font.length)} bytes\n`);
}
// Pictures are drawn without a browser, by a library that knows neither woff2 nor variable fonts.
const PICTURES = 'src/lib/card/fonts';
mkdirSync(PICTURES, { recursive: true });
for (const [name, { file }, text, variationAxes] of [
  ['serif', newsreader, `${ENGLISH}${OTHER_LATIN}`, { wght: 400 }],
  ['serif-medium', newsreader, `${ENGLISH}${OTHER_LATIN}`, { wght: 500 }],
  ['sans', franklin, `${ENGLISH}${OTHER_LATIN}`, { wght: 500 }],
  ['sans-bold', franklin, `${ENGLISH}${OTHER_LATIN}`, { wght: 700 }],
  ['digits', archivo, '0123456789:', archivo.variationAxes],
] as const) {
  const font = await subset(readFileSync(require.resolve(file)), text, {
    targetFormat: 'truetype',
    variationAxes,
  });
  writeFileSync(`${PICTURES}/${name}.ttf`, font);
  process.stdout.write(`${name}: ${String(font.length)} bytes\n`);
}
const SHEET = 'src/site/styles/fonts.css';
const css = `/* Written by \`npm run fonts\`; do not edit. */\n${rules.join('\n\n')}\n`;
writeFileSync(SHEET, await format(css, { ...(await resolveConfig(SHEET)), filepath: SHEET }));
