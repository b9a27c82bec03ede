/**
 * `npm run verify -- --texts DIR`: compares every printing with its article's text, which is not
 * part of the project, and writes the receipts to `content/receipts.lock.json`. With `--check` it
 * writes nothing and fails when a receipt would change. Nothing is written either while a printing
 * that is not a draft differs from its article.
 */
import { readLock } from '../checker/reading/read-lock.ts';
import { report } from '../checker/report.ts';
import { RECEIPTS, writeReceipts } from '../checker/receipts/lock.ts';
import { verify } from '../checker/receipts/verify.ts';
import { contentOrExit, readLockFile, readTexts, readTextsOptions, settle } from './texts.ts';

const { folder, check } = readTextsOptions(RECEIPTS.command);
const { content, parsed, files } = contentOrExit(false);
// Receipts that cannot be read are written anew.
const { data: previous } = readLock(RECEIPTS, 'receipts', readLockFile(RECEIPTS.file));
const { receipts, problems, withoutText } = verify(content, parsed, {
  texts: readTexts(folder, content),
  previous: previous.receipts,
  today: new Date().toISOString().slice(0, 10),
});
if (problems.length > 0) process.stdout.write(report(problems, files));
if (problems.some(({ severity }) => severity === 'error')) {
  console.error('No receipt is written until these printings are mended.');
  process.exitCode = 1;
} else {
  const rest = withoutText === 0 ? '' : `, ${withoutText} without a text to compare them with`;
  const what = `${receipts.length} printings stand in their articles word for word${rest}`;
  settle(RECEIPTS, writeReceipts(receipts), { check, what });
}
