import { catalogueFile, languagesIn } from '../../catalogue/language.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../../schemas/site.ts';
import { problemAt } from '../reading/source-file.ts';

/** The words between the content are there in the site’s language. */
export function checkLanguage({ language }: Site, file: ParsedFile): Problem[] {
  const known = languagesIn();
  const wanted = catalogueFile(language);
  if (known.some((one) => catalogueFile(one) === wanted)) return [];
  const message = `There are no words in \`${language}\` for what stands between the content. Write one of these languages: ${known.join(', ')}. Or add ${wanted}, with every message of en.ts.`;
  return [problemAt(file, file.locate(['language']), { rule: 'no-catalogue', message })];
}
