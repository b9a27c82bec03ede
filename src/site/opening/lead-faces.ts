import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

const FOLDER = 'src/site/styles';

/** What an opening sets in one weight of a face. */
export interface Lead {
  /** A family of `fonts.css` that has a file. */
  family: string;
  /** The weight that is drawn: one, because a second doubles what every reader waits for. Without it, the family's own. */
  weight?: number;
  /** For which weights it stands in CSS, such as `500 800`; without it, for its own. */
  standsFor?: string;
  text: string;
}

/**
 * Faces that hold nothing but the letters of a text, as CSS that has the fonts inside it, named
 * after their family and “Lead”. Other letters are taken from the whole face.
 * @throws {Error} for a family that `fonts.css` does not have as a file
 */
export async function leadFaces(leads: readonly Lead[]): Promise<string> {
  const sheet = readFileSync(join(FOLDER, 'fonts.css'), 'utf8');
  const rules = (sheet.match(/@font-face \{[^}]*\}/g) ?? []).filter(
    (rule) => !rule.includes('unicode-range'),
  );
  const faces = leads.map(async ({ family, weight, standsFor, text }) => {
    const rule = rules.find((each) => each.includes(`font-family: '${family}';`)) ?? '';
    const [source = '', file] = /url\('(\.\/.*?)'\)/.exec(rule) ?? [];
    if (file === undefined) throw new Error(`fonts.css has no face “${family}” with a file.`);
    const font = await subset(readFileSync(join(FOLDER, file)), text, {
      targetFormat: 'woff2',
      ...(weight !== undefined && { variationAxes: { wght: weight } }),
      noHinting: true,
    });
    return rule
      .replace(`'${family}'`, `'${family} Lead'`)
      .replace(/(?<=font-weight: )[^;]*/, (own) => standsFor ?? String(weight ?? own))
      .replace('font-display: optional', 'font-display: block')
      .replace(source, `url(data:font/woff2;base64,${font.toString('base64')})`);
  });
  return (await Promise.all(faces)).join('');
}
