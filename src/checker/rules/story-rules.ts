import { checkLanguage } from './catalogue-rule.ts';
import { checkGraphic } from './graphic-rules.ts';
import { checkPages } from './page-rules.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content, Entries } from '../../content/content.ts';
import type { Entry } from '../../schemas/material.ts';
import type { SceneFile, ScrollScene } from '../../content/scene.ts';
import type { Site } from '../../schemas/site.ts';
import { shownTwice } from './section-rules.ts';
import { checkText } from './sentence-rules.ts';
import { problemAt, type SourceFile } from '../reading/source-file.ts';
import { checkStep, missingClock } from './step-rules.ts';
import { checkTimes } from './time-rules.ts';
import { bodyOf, toldIn } from '../reading/told.ts';
import { collectVerbatim, type Verbatim } from '../verbatim.ts';

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

const checkScroll = (
  scene: ScrollScene,
  file: ParsedFile,
  verbatim: Verbatim,
  site: Site | undefined,
): Problem[] => [
  ...checkGraphic(scene, file, verbatim),
  ...(site ? missingClock(scene, file, site.clock) : []),
  ...scene.steps.flatMap((step, index) =>
    checkStep(step, index, scene, { file, clock: site?.clock }),
  ),
];

/** The texts in Markdown of a file: under its keys, and below them where its kind shows that. */
const markdownIn = (file: ParsedFile): { text: string; offset: number }[] => [
  ...toldIn(file).flatMap(({ path, value, meta }) =>
    meta.markdown && typeof value === 'string'
      ? [{ text: value, offset: file.locate(path).offset }]
      : [],
  ),
  ...(bodyOf(file) ? [{ text: file.body, offset: file.bodyOffset }] : []),
];

/** The rules that look at the story as a whole, with all that could be read of it. */
export function checkStory(
  content: Entries & Partial<Pick<Content, 'site'>>,
  parsed: readonly ParsedFile[],
  { ids, unread }: Known,
): Problem[] {
  const files = new Map(parsed.map((file) => [file.path, file]));
  const broken = new Set(unread.map(({ path }) => path));
  const sound = parsed.filter(({ path }) => !broken.has(path));
  const articles = ids.get('articles') ?? [];
  const verbatim = collectVerbatim(sound, unread);
  const { site } = content;
  const siteFile = parsed.find(({ folder, id }) => folder === '' && id === 'site');
  return [
    ...checkTimes(content, files),
    ...duplicateAnchors(content.scenes, files),
    ...shownTwice(content, files),
    ...(site && siteFile ? checkLanguage(site, siteFile) : []),
    ...sound.flatMap((file) =>
      markdownIn(file).flatMap(({ text, offset }) =>
        checkText(text, offset, { file, articles, verbatim }),
      ),
    ),
    ...content.scenes.flatMap(({ file: path, data }) => {
      const file = files.get(path);
      return file && data.kind === 'scroll' ? checkScroll(data, file, verbatim, site) : [];
    }),
    ...checkPages(content, parsed, unread),
  ];
}
