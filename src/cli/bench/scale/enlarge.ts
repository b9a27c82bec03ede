import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../../content/current.ts';
import { loadContent } from '../../../content/load.ts';
import type { Content } from '../../../content/schemas/index.ts';
import type { Receipt } from '../../../content/schemas/receipts.ts';
import { receiptOf } from '../../../receipts/check.ts';
import { RECEIPTS, writeReceipts } from '../../../receipts/lock.ts';
import { allPrintings, type Printed } from '../../../receipts/printings.ts';
import { madeUp, type Scale } from './content.ts';

/** A receipt as if the words of a made-up printing were all that its article has. */
const madeUpReceipt = ({ utterance, printing }: Printed): Receipt => ({
  utterance: utterance.id,
  article: printing.article,
  paragraph: printing.paragraph,
  printed: printing.text,
  parts: [{ start: 0, end: printing.text.length, prefix: '', exact: printing.text, suffix: '' }],
  sha256: '0'.repeat(64),
  verified: '2000-01-01',
});

/** Fills the content of a copy of the project up with made-up files. */
export function enlarge(project: string, scale: Scale): void {
  const real: Content = readContent(project);
  const { files, measures } = madeUp(real, scale);
  const content = join(project, 'content');
  for (const [path, data] of Object.entries(files))
    writeFileSync(join(content, `${path}.yaml`), stringify(data));
  writeFileSync(join(content, 'measures.lock.json'), JSON.stringify(measures));
  const { content: large } = loadContent(project, false);
  if (!large) throw new Error('The made-up content has errors: npm run check says which.');
  const made = allPrintings(large).filter(
    ({ utterance, printing }) => !receiptOf(real, utterance.id, printing.article),
  );
  writeFileSync(
    join(project, RECEIPTS.file),
    writeReceipts([...real.receipts, ...made.map(madeUpReceipt)]),
  );
}
