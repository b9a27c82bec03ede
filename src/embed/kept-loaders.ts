import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run embeds` puts each loader: pages that pinned its bytes must find them for good. */
export const KEPT_FOLDER = 'content/embeds';

/** The loaders that were ever published, by file name. */
export const keptLoaders = (): { file: string; code: string }[] =>
  existsSync(KEPT_FOLDER)
    ? readdirSync(KEPT_FOLDER)
        .filter((file) => file.startsWith('loader.'))
        .map((file) => ({ file, code: readFileSync(join(KEPT_FOLDER, file), 'utf8') }))
    : [];
