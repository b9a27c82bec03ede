import { PRIVATE_TOPICS } from './private-topics.ts';
import type { Problem } from './problem.ts';
import type { Site } from './schemas/site.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** Words that are about somebody else and may stand, see `site.yaml`. */
type AboutOthers = Site['aboutOthers'];

/** Four times what the longest file of the story needs. */
const MOST_CHARACTERS = 16_000;
const kB = (characters: number): string => `${(characters / 1000).toFixed(1)} kB`;

function tooLong(file: SourceFile): Problem[] {
  if (file.text.length <= MOST_CHARACTERS) return [];
  const longest = file.text.split('\n').reduce((one, line) => (line.length > one.length ? line : one));
  return [
    problemAt(file, { offset: file.text.indexOf(longest) }, {
      rule: 'too-long',
      message: `This file has ${kB(file.text.length)}, and none may have more than ${kB(MOST_CHARACTERS)}. Was something pasted by mistake? Keep what the story needs, or make two files of it.`,
    }),
  ];
}

function found(file: SourceFile, pattern: RegExp, rule: string, message: string): Problem[] {
  return [...file.text.matchAll(pattern)].map(({ index, 0: { length } }) =>
    problemAt(file, { offset: index, length }, { rule, message }),
  );
}

/** Characters that a reader does not see but that change what is read, or break the page. */
const unreadable = (file: SourceFile): Problem[] => [
  ...found(
    file,
    /[\u202A-\u202E\u2066-\u2069]/g,
    'hidden-direction',
    'An invisible character here turns the direction of reading, so that words show in another order than they have. Delete it; right-to-left text needs none.',
  ),
  ...found(
    file,
    /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFD]/g,
    'control-character',
    'There is an unreadable character here, often left by copying from another program. Delete it and type what belongs here.',
  ),
  ...found(
    file,
    /(?:^|(?<=[\s"'“‘[:]))\p{M}+|(?<=\p{M}{4})\p{M}+/gmu,
    'stray-accent',
    'An accent here has no letter to stand on, or stands on too many others. Copy the words again, or type the letter.',
  ),
];

const fromMemory = (file: SourceFile): Problem[] =>
  found(
    file,
    /from[\s_-]+memory/gi,
    'from-memory',
    'What is known from memory only is not published. Find a page that says it, or take it out.',
  );

/** Where words stand in a text, however it is folded. */
function spansOf(text: string, words: string): { from: number; to: number }[] {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
  }));
}

function privateTopics(file: SourceFile, aboutOthers: AboutOthers): Problem[] {
  const allowed = aboutOthers.flatMap(({ words }) => spansOf(file.text, words));
  return PRIVATE_TOPICS.flatMap(({ name, words }) =>
    [...file.text.matchAll(words)]
      .filter(({ index, 0: { length } }) => !allowed.some(({ from, to }) => from <= index && index + length <= to))
      .map(({ index, 0: match }) =>
        problemAt(file, { offset: index, length: match.length }, {
          rule: 'private-topic',
          message: `“${match.replaceAll(/\s+/g, ' ')}” may tell something about a private person (${name}) that the story does not need. Take it out. If it is about somebody else, add the words to \`aboutOthers\` in content/site.yaml.`,
        }),
      ),
  );
}

/**
 * The rules for what may stand anywhere in a file: in a text, a note or a comment, and in the files
 * that commands write.
 * @param written the texts of those files by path
 */
export function checkRawText(
  files: readonly SourceFile[],
  written: ReadonlyMap<string, string>,
  aboutOthers: AboutOthers,
): Problem[] {
  const edited = files.flatMap((file) => [...tooLong(file), ...unreadable(file)]);
  const locks = [...written].map(([path, text]) => ({ path, folder: '', id: path, order: 0, text }));
  return [
    ...edited,
    ...[...files, ...locks].flatMap((file) => [...fromMemory(file), ...privateTopics(file, aboutOthers)]),
  ];
}
