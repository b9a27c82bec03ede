import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/checker/current.ts';
import type { Content } from '../../../src/content/content.ts';
import { content } from './content.ts';
import { articleTexts, folder as sources } from './sources.ts';

/** A story whose articles' texts are at hand. */
export interface Compared {
  /** For the names of tests. */
  story: string;
  /** The folder that its `content/` is in. */
  folder: string;
  /** The folder of the texts. */
  texts: string;
  content: Content;
  /** The text of one of its tellings. */
  textOf: (article: string) => string;
}

/** Three invented articles about a clock, whose texts may lie in the repository. */
const BAKERY = 'tests/fixtures/bakery';

/**
 * The stories to compare with their articles: an invented one wherever the tests run, and this one
 * where the texts of its articles are.
 * @param what what of this one is else not compared, see `articleTexts`
 */
export function comparedStories(what: string): Compared[] {
  const own = articleTexts(what);
  return [
    {
      story: 'the bakery',
      folder: BAKERY,
      texts: join(BAKERY, 'texts'),
      content: readContent(BAKERY),
      textOf: (article) => readFileSync(join(BAKERY, 'texts', `${article}.txt`), 'utf8'),
    },
    ...(own && sources
      ? [{ story: 'this story', folder: '.', texts: sources, content, textOf: own }]
      : []),
  ];
}
