import { checkLanguage } from './catalogue-rule.ts';
import { checkGraphic } from './graphic-rules.ts';
import { checkPages, sourcedTexts } from './page-rules.ts';
import type { ParsedFile } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Content, Entries, Entry } from './schemas/index.ts';
import type { SceneFile, ScrollScene } from './schemas/scene.ts';
import type { Site } from './schemas/site.ts';
import { shownTwice } from './section-rules.ts';
import { checkText, type TextContext } from './sentence-rules.ts';
import { problemAt, type SourceFile } from './source-file.ts';
import { checkStep, missingClock } from './step-rules.ts';
import { checkTimes } from './time-rules.ts';
import { collectVerbatim } from './verbatim.ts';

/** What is known of the files besides those that could be read. */
interface Known {
  /** The ids of all files, by folder. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** The files that have not the shape of their kind. */
  unread: readonly SourceFile[];
}

/** Every id of a scene or a step, each an address on the page, that an earlier one has. */
function duplicateAnchors(
  scenes: readonly Entry<SceneFile>[],
  files: ReadonlyMap<string, ParsedFile>,
): Problem[] {
  const seen = new Map<string, string>();
  return scenes.flatMap(({ id, file: path, data }) => {
    const file = files.get(path);
    if (!file) return [];
    const steps = data.kind === 'scroll' ? data.steps : [];
    const names = [
      { name: id, at: { offset: 0, length: 1 } },
      ...steps.map((step, index) => ({ name: step.id, at: file.locate(['steps', index, 'id']) })),
    ];
    return names.flatMap(({ name, at }) => {
      const first = seen.get(name);
      seen.set(name, first ?? path);
      if (first === undefined) return [];
      const message = `The id \`${name}\` is already used in ${first}. Scenes and steps share one set of ids, because each is an address on the page.`;
      return [problemAt(file, at, { rule: 'duplicate-id', message })];
    });
  });
}

function checkScroll(scene: ScrollScene, context: TextContext, site: Site | undefined): Problem[] {
  const { file, verbatim } = context;
  return [
    ...checkGraphic(scene, file, verbatim),
    ...(site ? missingClock(scene, file, site.clock) : []),
    ...scene.steps.flatMap((step, index) => [
      ...checkText(step.text, file.locate(['steps', index, 'text']).offset, context),
      ...checkStep(step, index, scene, { file, clock: site?.clock }),
    ]),
  ];
}

/** The rules that look at the story as a whole, with all that could be read of it. */
export function checkStory(
  content: Entries & Partial<Pick<Content, 'site'>>,
  parsed: readonly ParsedFile[],
  { ids, unread }: Known,
): Problem[] {
  const files = new Map(parsed.map((file) => [file.path, file]));
  const articles = ids.get('articles') ?? [];
  const verbatim = collectVerbatim(content, unread);
  const withFile = (path: string, check: (context: TextContext) => Problem[]): Problem[] => {
    const file = files.get(path);
    return file ? check({ file, articles, verbatim }) : [];
  };
  const { site } = content;
  const sitePath = parsed.find(({ folder, id }) => folder === '' && id === 'site')?.path ?? '';
  return [
    ...checkTimes(content, files),
    ...duplicateAnchors(content.scenes, files),
    ...shownTwice(content, files),
    ...withFile(sitePath, ({ file }) => (site ? checkLanguage(site, file) : [])),
    ...withFile(sitePath, (context) => {
      const from = context.file.locate(['hero', 'dek']).offset;
      return site ? checkText(site.hero.dek, from, context) : [];
    }),
    ...content.scenes.flatMap(({ file: path, body, data }) =>
      withFile(path, (context) =>
        data.kind === 'scroll'
          ? checkScroll(data, context, site)
          : checkText(body, context.file.bodyOffset, context),
      ),
    ),
    ...checkPages(content, files, unread),
    ...sourcedTexts(content).flatMap(({ file: path, path: keys, text }) =>
      withFile(path, (context) => checkText(text, context.file.locate(keys).offset, context)),
    ),
  ];
}
