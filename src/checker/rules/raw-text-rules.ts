import type { PrivateTopic } from '../../content/private-topics.ts';
import type { Problem } from '../problem.ts';
import { remember } from '../../lib/remember.ts';
import type { RuleId } from './index.ts';
import type { Site } from '../../schemas/site.ts';
import { problemAt, type SourceFile } from '../reading/source-file.ts';

/** Words that are about somebody else and may stand, see `site.yaml`. */
type AboutOthers = Site['aboutOthers'];

/** Four times what the longest file of the story needs. */
const MOST_CHARACTERS = 16_000;
const kB = (characters: number): string => `${(characters / 1000).toFixed(1)} kB`;

/** A file far longer than the story needs. The longest line is most likely what was pasted. */
export function tooLong(file: SourceFile): Problem[] {
  const { length } = file.text;
  if (length <= MOST_CHARACTERS) return [];
  const longest = file.text
    .split('\n')
    .reduce((one, line) => (line.length > one.length ? line : one));
  const message = `This file has ${kB(length)}, and none may have more than ${kB(MOST_CHARACTERS)}. Was something pasted by mistake? Keep what the story needs, or make two files of it.`;
  return [problemAt(file, { offset: file.text.indexOf(longest) }, { rule: 'too-long', message })];
}

function found(file: SourceFile, pattern: RegExp, rule: RuleId, message: string): Problem[] {
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
    /[\0-\x08\x0B-\x1F\x7F-\x9F\uFEFF\uFFFD]/g,
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

/** The lines that Git puts around two versions of the same lines. */
export const mergeConflicts = (file: SourceFile): Problem[] =>
  found(
    file,
    /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/gm,
    'merge-conflict',
    'Git has left two versions of these lines here. Keep one of them, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
  );

/** What somebody remembers and no page says. */
export const fromMemory = (file: SourceFile): Problem[] =>
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

/** Words in a file that may tell something private about anybody. */
const suspicious = remember((topics: readonly PrivateTopic[]) =>
  remember(({ text }: SourceFile) =>
    topics.flatMap(({ name, words }) =>
      [...text.matchAll(words)].map(({ index, 0: match }) => ({ name, index, match })),
    ),
  ),
);

function privacyProblems(
  file: SourceFile,
  topics: readonly PrivateTopic[],
  aboutOthers: AboutOthers,
): Problem[] {
  const suspects = suspicious(topics)(file);
  if (suspects.length === 0) return [];
  const allowed = aboutOthers.flatMap(({ words }) => spansOf(file.text, words));
  return suspects
    .filter(
      ({ index, match: { length } }) =>
        !allowed.some(({ from, to }) => from <= index && index + length <= to),
    )
    .map(({ name, index, match }) =>
      problemAt(
        file,
        { offset: index, length: match.length },
        {
          rule: 'private-topic',
          message: `“${match.replaceAll(/\s+/g, ' ')}” may tell something about a private person (${name}) that the story does not need. Take it out. If it is about somebody else, add the words to \`aboutOthers\` in content/site.yaml.`,
        },
      ),
    );
}

/** What may stand nowhere in an editor's file: not in a text, a note or a remark. */
export const checkRawText = (file: SourceFile): Problem[] => [
  ...unreadable(file),
  ...fromMemory(file),
];

/**
 * Looks for details of private people, in files of editors and in those that commands write.
 * @param aboutOthers undefined while `site.yaml` cannot be read; then nobody knows what may stand
 */
export function checkPrivacy(
  files: readonly SourceFile[],
  topics: readonly PrivateTopic[],
  aboutOthers: AboutOthers | undefined,
): Problem[] {
  return aboutOthers ? files.flatMap((file) => privacyProblems(file, topics, aboutOthers)) : [];
}
