import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../../content/current.ts';
import { madeUp, type Scale } from './content.ts';

/** Fills the content of a copy of the project up with made-up files. */
export function enlarge(project: string, scale: Scale): void {
  const { files, measures } = madeUp(readContent(project), scale);
  const content = join(project, 'content');
  for (const [path, data] of Object.entries(files))
    writeFileSync(join(content, `${path}.yaml`), stringify(data));
  writeFileSync(join(content, 'measures.lock.json'), JSON.stringify(measures));
}
