import type { Content, Folder } from '../../../src/content/content.ts';
import type { Measures } from '../../../src/schemas/measures.ts';
import { stance } from '../../../src/schemas/claim.ts';
import { page, scenes } from './scenes.ts';
import { maker, type Maker } from './words.ts';

/** How much there is to be of everything, the real content included. */
export interface Scale {
  outlets: number;
  utterances: number;
  claims: number;
  /** Articles with the pages that are only cited, and scenes, where more of them are wanted. */
  articles?: number;
  scenes?: number;
}

/** Files by their path in `content/`, as values for YAML. */
type Files = Record<string, object>;

/** The ids of what is made up, as `made-up-claim-034`. */
const numbered = (kind: string, from: number, to: number): string[] =>
  Array.from(
    { length: Math.max(0, to - from) },
    (_, index) => `made-up-${kind}-${String(from + index + 1).padStart(3, '0')}`,
  );

const TOPICS = ['event', 'identity', 'intent', 'manner', 'aftermath', 'reaction'];

/** Every fifth newsroom has a name that no column holds. */
function newsroom(id: string, index: number): Files {
  const number = Number(id.split('-').at(-1));
  const name =
    index % 5 === 0
      ? `The Very Long and Honourable Gazette of Somewhere Far Away, Number ${number}`
      : `Paper ${number}`;
  return {
    [`outlets/${id}`]: {
      name,
      short: index % 5 === 0 ? `Gazette ${number}` : `Paper ${number}`,
      kind: 'newsroom',
    },
    [`articles/${id}`]: {
      role: 'telling',
      outlet: id,
      structure: { headline: '1', body: '2-40' },
      credit: name,
      address: `https://example.com/${id}`,
      usedFor: 'Made up to measure the site with many articles.',
    },
  };
}

/** One in ten outlets prints something else, one in ten a part, two in ten the whole. */
function printing(article: string, words: string, { below, sentence }: Maker): object[] {
  const kind = below(10);
  if (kind > 3) return [];
  const text =
    kind === 3
      ? `${words} ${sentence(3).toLowerCase()}`
      : kind === 2
        ? words.split(' ').slice(0, 6).join(' ')
        : words;
  return [{ article, paragraph: 2 + below(39), text }];
}

function utterance(articles: readonly string[], themes: readonly string[], made: Maker): object {
  const words = made.sentence(8 + made.below(24));
  const printings = articles.flatMap((article) => printing(article, words, made));
  return {
    title: made.sentence(4),
    speaker: 'contractor',
    theme: made.pick(themes),
    said: { how: 'interview', date: '2017-11' },
    printings:
      printings.length > 0 ? printings : [{ article: articles[0], paragraph: 2, text: words }],
  };
}

function claim(articles: readonly string[], made: Maker): object {
  const stances = articles
    .filter(() => made.below(10) < 4)
    .map((article) => ({
      article,
      stance: made.pick(stance.options),
      paragraph: 2 + made.below(39),
      evidence: made.sentence(10),
    }));
  return {
    title: made.sentence(5),
    statement: `${made.sentence(12)}.`,
    topic: made.pick(TOPICS),
    disputed: made.below(3) === 0,
    stances:
      stances.length > 0
        ? stances
        : [{ article: articles[0], stance: 'states', paragraph: 2, evidence: made.sentence(10) }],
  };
}

function measured(terms: readonly string[], made: Maker): Measures['articles'][string] {
  const occurrence = (): Measures['articles'][string]['terms'][number] => ({
    term: made.pick(terms),
    paragraph: 1 + made.below(40),
    words: made.sentence(1),
    voice: made.pick(['outlet', 'headline', 'quoted']),
  });
  return {
    sha256: '0'.repeat(64),
    words: 400 + made.below(600),
    quoted: { contractor: made.below(200), twitter: made.below(100) },
    terms: Array.from({ length: 12 }, occurrence),
  };
}

/** What has to be put beside the real content to make it as large as `scale`. */
export function madeUp(
  content: Content,
  scale: Scale,
): { files: Files; scenes: ReadonlyMap<string, string>; measures: Measures } {
  const made = maker(0.11);
  const have = (folder: Folder): number => content[folder].length;
  const tellings = content.articles
    .filter(({ data }) => data.role === 'telling')
    .map(({ id }) => id);
  const newsrooms = numbered('paper', tellings.length, scale.outlets);
  const articles = [...tellings, ...newsrooms];
  const themes = content.site.themes.map(({ id }) => id);
  const terms = content.terms.map(({ id }) => id);
  const files = [
    ...newsrooms.map(newsroom),
    ...numbered('utterance', have('utterances'), scale.utterances).map((id) => ({
      [`utterances/${id}`]: utterance(articles, themes, made),
    })),
    ...numbered('claim', have('claims'), scale.claims).map((id) => ({
      [`claims/${id}`]: claim(articles, made),
    })),
  ];
  const pages = numbered('page', have('articles') + newsrooms.length, scale.articles ?? 0);
  const told = scenes(content, { pages, from: have('scenes'), to: scale.scenes ?? 0 }, made);
  const own = Object.fromEntries(newsrooms.map((id) => [id, measured(terms, made)]));
  return {
    files: Object.assign({}, ...files, ...pages.map(page)) as Files,
    scenes: told,
    measures: { articles: { ...content.measures.articles, ...own } },
  };
}
