import { expressionOf } from '../schemas/private-words.ts';
import { remember } from '../lib/remember.ts';
import type { Entry } from '../schemas/material.ts';
import type { Speaker } from '../schemas/people.ts';
import type { Style } from '../schemas/style.ts';

/** A topic about a private person that the story leaves out, and the words that give it away. */
export interface PrivateTopic {
  name: string;
  words: RegExp;
}

const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** @param people the words of the names of private people */
function topicsAbout(
  { who, whose, names, topics }: Style['private'],
  people: readonly string[],
): readonly PrivateTopic[] {
  const called = [...people, ...names];
  // Where nobody is private and no word is given, a placeholder stands for nothing that is written.
  const nobody = '(?!)';
  const said: Record<string, string> = {
    '{who}': anyOf([...who, ...called, nobody]),
    '{whose}': anyOf([...whose, ...called.map((name) => `${name}[’']s`), nobody]),
  };
  return topics.map(({ name, patterns }) => {
    const words = anyOf(
      patterns.map((pattern) => anyOf([expressionOf(pattern, (place) => said[place] ?? '')])),
    );
    return { name, words: new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu') };
  });
}

const known = remember<Style, Map<string, readonly PrivateTopic[]>>(() => new Map());

/** The private topics of a story, with the names of its private people; the same for the same names. */
export function privateTopics(
  style: Style,
  speakers: readonly Entry<Speaker>[],
): readonly PrivateTopic[] {
  const people = speakers
    .filter(({ data }) => data.private)
    .flatMap(({ data }) => data.name.match(/\p{L}{3,}/gu) ?? []);
  const key = people.join(' ');
  const topics = known(style).get(key) ?? topicsAbout(style.private, people);
  known(style).set(key, topics);
  return topics;
}
