import { clockProblems } from '../charts/clock/problems.ts';
import { nightProblems } from '../charts/night/problems.ts';
import { CLOCKED, graphics, type GraphicKind } from '../story/graphics/index.ts';
import { clockSeconds } from '../story/clock.ts';
import { badLinks } from './link-rules.ts';
import { METHOD, quotations, sentences } from './marks.ts';
import { nearest } from './nearest.ts';
import { checkPages, sourcedTexts } from './page-rules.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry } from './schemas/index.ts';
import type { ScrollScene, StepFile } from './schemas/scene.ts';
import { shownTwice } from './section-rules.ts';
import { problemAt } from './source-file.ts';
import { standsIn, verbatimByArticle } from './verbatim.ts';

interface Context {
  file: ParsedFile;
  articles: readonly string[];
  verbatim: ReadonlyMap<string, readonly string[]>;
}

/** Where a snippet of a text stands in the file, however the YAML indents and folds it. */
function findInFile(file: ParsedFile, from: number, snippet: string): { offset: number; length: number } {
  const words = snippet.split(/\s+/).filter(Boolean);
  for (let take = Math.min(words.length, 6); take > 0; take -= 1) {
    const probe = words.slice(0, take).join(' ');
    const offset = file.text.indexOf(probe, from);
    if (offset >= 0) return { offset, length: probe.length };
  }
  return { offset: from, length: 1 };
}

function checkSentence(
  sentence: ReturnType<typeof sentences>[number],
  from: number,
  { file, articles, verbatim }: Context,
): Problem[] {
  const place = findInFile(file, from, sentence.text);
  if (sentence.marks.length === 0) {
    return [
      problemAt(file, place, {
        rule: 'unsourced-sentence',
        message:
          'This sentence has no source. End it with a mark such as `[^nz-herald:9]` (article and paragraph), or `[^method]` for what we worked out ourselves.',
      }),
    ];
  }
  const unknown = sentence.marks.flatMap(({ article }) => {
    if (article === METHOD || articles.includes(article)) return [];
    const suggestion = nearest(article, articles);
    return [
      problemAt(file, findInFile(file, place.offset, `[^${article}`), {
        rule: 'unknown-reference',
        message: `A mark names a file in content/articles/. There is no \`${article}\`.`,
        ...(suggestion && { suggestion }),
      }),
    ];
  });
  const passages = sentence.marks.flatMap(({ article }) => verbatim.get(article) ?? []);
  const misquoted = quotations(sentence.text)
    .filter(({ words }) => !standsIn(words, passages))
    .map(({ words }) =>
      problemAt(file, findInFile(file, place.offset, words), {
        rule: 'quote-not-found',
        message: `“${words}” is in none of the words we hold from the sources that this sentence names. Copy it from a printing, a claim's evidence, an event or an excerpt, or take the quotation marks off.`,
      }),
    );
  return [...unknown, ...misquoted];
}

/** Checks running text: sourced sentences, known marks, exact quotations, no HTML, links that lead somewhere. */
function checkText(text: string, from: number, context: Context): Problem[] {
  const html = /<\/?[a-z][^>]*>/i.exec(text);
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() && !/^\s*#/.test(paragraph));
  return [
    ...(html
      ? [
          problemAt(context.file, findInFile(context.file, from, html[0]), {
            rule: 'html-in-text',
            message: `\`${html[0].slice(0, 60)}\` is HTML. Write Markdown: *slanted*, **strong**, [words](address).`,
          }),
        ]
      : []),
    ...badLinks(text).map(({ written, message }) =>
      problemAt(context.file, findInFile(context.file, from, written), { rule: 'bad-link', message }),
    ),
    ...paragraphs.flatMap((paragraph) =>
      sentences(paragraph.replaceAll('\n', ' ')).flatMap((sentence) => checkSentence(sentence, from, context)),
    ),
  ];
}

function checkStep(step: StepFile, index: number, scene: ScrollScene, context: Context): Problem[] {
  const { file } = context;
  const kind: GraphicKind = scene.graphic.kind;
  const states = Object.keys(graphics[kind].stops);
  const problems = checkText(step.text, file.locate(['steps', index, 'text']).offset, context);
  const clocked = CLOCKED.has(kind);
  const key = clocked ? 'at' : 'state';
  const wrongKey = clocked ? 'state' : 'at';
  if (step[wrongKey] !== undefined || step[key] === undefined) {
    problems.push(
      problemAt(file, file.locate(['steps', index, step[wrongKey] === undefined ? 'id' : wrongKey]), {
        rule: 'step-position',
        message: clocked
          ? 'This scene runs by the clock: give the step a time, such as `at: "6:24"`, and no `state`.'
          : `Give the step a \`state\` and no \`at\`. Possible: ${states.map((state) => `\`${state}\``).join(', ')}.`,
      }),
    );
  } else if (!clocked && !states.includes(step.state ?? '')) {
    const suggestion = nearest(step.state ?? '', states);
    problems.push(
      problemAt(file, file.locate(['steps', index, 'state']), {
        rule: 'unknown-state',
        message: `The graphic has no state \`${step.state ?? ''}\`. Possible: ${states.map((state) => `\`${state}\``).join(', ')}.`,
        ...(suggestion && { suggestion }),
      }),
    );
  }
  const earlier = scene.steps[index - 1]?.at;
  if (clocked && step.at && earlier && clockSeconds(step.at) <= clockSeconds(earlier)) {
    problems.push(
      problemAt(file, file.locate(['steps', index, 'at']), {
        rule: 'time-order',
        message: `The clock runs forwards: ${step.at} must come after ${earlier}, the time of the step before.`,
      }),
    );
  }
  return problems;
}

function duplicateAnchors(scenes: readonly Entry<unknown>[], files: ReadonlyMap<string, ParsedFile>): Problem[] {
  const seen = new Map<string, string>();
  return scenes.flatMap(({ id, file: path, data }) => {
    const steps = (data as { steps?: StepFile[] }).steps ?? [];
    const file = files.get(path);
    if (!file) return [];
    return [{ name: id, at: { offset: 0, length: 1 } }, ...steps.map((step, index) => ({ name: step.id, at: file.locate(['steps', index, 'id']) }))].flatMap(
      ({ name, at }) => {
        const first = seen.get(name);
        seen.set(name, first ?? path);
        return first === undefined
          ? []
          : [
              problemAt(file, at, {
                rule: 'duplicate-id',
                message: `The id \`${name}\` is already used in ${first}. Scenes and steps share one set of ids, because each is an address on the page.`,
              }),
            ];
      },
    );
  });
}

/** The rules that look at the story as a whole, after every file has the right shape. */
export function checkStory(content: Content, parsed: readonly ParsedFile[]): Problem[] {
  const files = new Map(parsed.map((file) => [file.path, file]));
  const articles = content.articles.map(({ id }) => id);
  const verbatim = verbatimByArticle(content);
  const withFile = (path: string, check: (context: Context) => Problem[]): Problem[] => {
    const file = files.get(path);
    return file ? check({ file, articles, verbatim }) : [];
  };
  const sitePath = parsed.find(({ folder, id }) => folder === '' && id === 'site')?.path ?? '';
  return [
    ...[...clockProblems(content), ...nightProblems(content)].flatMap(({ rule, file: path, path: keys, message }) =>
      withFile(path, ({ file }) => [problemAt(file, file.locate(keys), { rule, message })]),
    ),
    ...duplicateAnchors(content.scenes, files),
    ...shownTwice(content, files),
    ...withFile(sitePath, (context) =>
      checkText(content.site.hero.dek, context.file.locate(['hero', 'dek']).offset, context),
    ),
    ...content.scenes.flatMap(({ file: path, body, data }) =>
      withFile(path, (context) =>
        data.kind === 'scroll'
          ? data.steps.flatMap((step, index) => checkStep(step, index, data, context))
          : checkText(body, context.file.bodyOffset, context),
      ),
    ),
    ...checkPages(content, files),
    ...sourcedTexts(content).flatMap(({ file: path, path: keys, text }) =>
      withFile(path, (context) => checkText(text, context.file.locate(keys).offset, context)),
    ),
  ];
}

