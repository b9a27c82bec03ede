import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../../src/checker/current.ts';
import { writeReceipts } from '../../../src/checker/receipts/lock.ts';
import { madeUp, type Scale } from './content.ts';
import { madeUpReceipts } from './receipts.ts';

/**
 * Fills the content of a copy of the project up with made-up files.
 * @throws when what was made up does not pass the checker
 */
export function enlarge(project: string, scale: Scale): void {
  const real = readContent(project);
  const { files, scenes, measures } = madeUp(real, scale);
  const content = join(project, 'content');
  const receipts = [...real.receipts, ...madeUpReceipts(files)];
  for (const [path, data] of Object.entries(files))
    writeFileSync(join(content, `${path}.yaml`), stringify(data));
  for (const [path, text] of scenes) writeFileSync(join(content, `${path}.md`), text);
  writeFileSync(join(content, 'measures.lock.json'), JSON.stringify(measures));
  writeFileSync(join(content, 'receipts.lock.json'), writeReceipts(receipts));
}
