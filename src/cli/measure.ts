/**
 * `npm run measure -- --texts DIR`: measures the articles' texts, which are not part of the
 * project, and writes the figures to `content/measures.lock.json`. With `--check` it writes nothing
 * and fails when the figures would change.
 */
import { MEASURES } from '../checker/reading/read-measures.ts';
import type { Measures } from '../schemas/measures.ts';
import { measureArticle } from '../receipts/measure/measure.ts';
import { contentOrExit, readTexts, readTextsOptions, settle } from './texts.ts';

const { folder, check } = readTextsOptions(MEASURES.command);
const { content } = contentOrExit(true);
const texts = readTexts(folder, content);
const articles: Measures['articles'] = {};
for (const { id, data } of content.articles) {
  if (data.role !== 'telling' || !data.structure) continue;
  const text = texts.get(id);
  if (text === undefined) {
    console.error(`There is no ${id}.txt in that folder, so ${id} keeps the figures it has.`);
    continue;
  }
  articles[id] = measureArticle(id, data, text, content);
}
const after = { articles: { ...content.measures.articles, ...articles } };
const what = `${Object.keys(articles).length} articles measured`;
settle(MEASURES, `${JSON.stringify(after, null, 1)}\n`, { check, what });
