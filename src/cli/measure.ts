/**
 * `npm run measure -- --texts DIR`: measures the articles' texts, which are not part of the
 * project, and writes the figures to `content/measures.lock.json`. With `--check` it writes nothing
 * and fails when the figures would change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../content/current.ts';
import type { Measures } from '../content/schemas/measures.ts';
import { measureArticle } from '../measure/measure.ts';

const LOCK = 'content/measures.lock.json';

const { values } = parseArgs({
  options: { texts: { type: 'string' }, check: { type: 'boolean' } },
});
const folder = values.texts ?? process.env['SOURCES_DIR'];
if (folder === undefined || !existsSync(folder)) {
  console.error(
    'Where are the texts? Give the folder: npm run measure -- --texts DIR. It holds one file an article, named by its id: bustle.txt.',
  );
  process.exit(1);
}

const content = readContent(process.cwd());
const articles: Measures['articles'] = {};
for (const { id, data } of content.articles) {
  if (data.role !== 'telling' || !data.structure) continue;
  const path = join(folder, `${id}.txt`);
  if (!existsSync(path)) {
    console.error(`There is no ${id}.txt in that folder, so ${id} keeps the figures it has.`);
    continue;
  }
  articles[id] = measureArticle(id, data, readFileSync(path, 'utf8'), content);
}
const before = existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : '';
const kept = before ? (JSON.parse(before) as Measures).articles : {};
const after = `${JSON.stringify({ articles: { ...kept, ...articles } }, null, 1)}\n`;
if (before === after) {
  console.log('Nothing has changed.');
} else if (values.check) {
  console.error(
    `The figures in ${LOCK} are not those of the texts. Run npm run measure -- --texts DIR.`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(LOCK, after);
  console.log(`${LOCK} is written: ${String(Object.keys(articles).length)} articles measured.`);
}
