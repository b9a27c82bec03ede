import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

const FOLDER = 'src/styles';

/**
 * Faces that hold nothing but the letters of a text, as CSS that has the fonts inside it: for each
 * whole face of `fonts.css` that `texts` names, one of the same name and “Lead”. Other letters are
 * taken from the whole face.
 * @param texts what is set in a face, by the name of its family
 */
export async function leadFaces(texts: Readonly<Record<string, string>>): Promise<string> {
  const sheet = readFileSync(join(FOLDER, 'fonts.css'), 'utf8');
  const rules = (sheet.match(/@font-face \{[^}]*\}/g) ?? []).filter(
    (rule) => !rule.includes('unicode-range'),
  );
  const faces = Object.entries(texts).map(async ([family, text]) => {
    const rule = rules.find((each) => each.includes(`font-family: '${family}';`)) ?? '';
    const [source = '', file] = /url\('(\.\/.*?)'\)/.exec(rule) ?? [];
    if (file === undefined) throw new Error(`fonts.css has no face “${family}” with a file.`);
    const font = await subset(readFileSync(join(FOLDER, file)), text, { targetFormat: 'woff2' });
    return rule
      .replace(`'${family}'`, `'${family} Lead'`)
      .replace('font-display: optional', 'font-display: block')
      .replace(source, `url(data:font/woff2;base64,${font.toString('base64')})`);
  });
  return (await Promise.all(faces)).join('');
}
