import type { Entry } from './schemas/index.ts';
import type { Speaker } from './schemas/people.ts';

/** A topic about the private person that the story leaves out, and the words that give it away. */
export interface PrivateTopic {
  name: string;
  words: RegExp;
}

/** Patterns of whole words, whatever their case; a space is any white space, line ends included. */
function topic(name: string, ...patterns: string[]): PrivateTopic {
  const words = patterns.map((pattern) => `(?:${pattern.replaceAll(' ', '\\s+')})`).join('|');
  return { name, words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu') };
}

/**
 * What readers do not need to know of somebody who asked for an ordinary life. The patterns are of
 * kinds of detail that are told about anybody; they hold none of his.
 * @param names the words by which he is called, besides “he”
 */
function topicsAbout(names: readonly string[]): readonly PrivateTopic[] {
  const called = [...names, 'the contractor', 'the man'];
  const HE = `(?:he|who|${called.join('|')})`;
  const HIS = `(?:his|${called.map((name) => `${name}[’']s`).join('|')})`;
  const OF_HIS = `(?:his|${called.join('|')})`;
  return [
    topic(
      'age',
      '\\d\\d[ -]years?[ -]old|\\d\\d-something|(?:twenty|thirty|forty|fifty)-something',
      '(?:aged|age of) \\d\\d',
      `${HIS} (?:age|birthday|date of birth)`,
      `in ${HIS} (?:early |mid-?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|\\d0s)`,
    ),
    topic(
      'religion',
      `religio\\p{L}*|${HIS} faith`,
      'mosques?|church(?:es)?|synagogues?|temples?',
      '(?:atheist|buddhist|catholic|christian|hindu|islam|jew|muslim|protestant|sikh)\\p{L}*',
    ),
    topic(
      'heritage',
      'heritage|ethnic\\p{L}*|ancestry|descent|\\p{L}+-born',
      'immigra\\p{L}*|emigra\\p{L}*|migrants?',
      'of \\p{L}+ (?:origin|roots|background)',
      `${HIS} (?:origins?|roots|background|nationality|ancestors|passport)`,
      '\\p{L}{3,}(?:an|ish|ese) (?:man|guy|citizen|national)',
    ),
    topic('visa', 'visas?|green cards?|(?:work|residence) permits?|deport\\p{L}*'),
    topic(
      'languages',
      'mother tongue|native (?:speaker|language)|bilingual|multilingual|fluent(?:ly)?',
      `${HIS} (?:accent|languages?)|with an? (?:\\p{L}+ )?accent`,
      'speaks? (?:\\p{L}+ languages|\\p{L}{3,}(?:an|ish|ese))',
    ),
    topic(
      'education',
      'universit(?:y|ies)|colleges?|campus|alma mater|diploma|graduat(?:e|es|ed|ion)',
      `${HE} studied|studied (?:at|in)|degree in|bachelor[’']?s?|master[’']s`,
      `${HIS} (?:studies|school|education|degree)`,
    ),
    topic(
      'profiles',
      'linkedin|xing|facebook|instagram|tiktok|snapchat',
      `${HIS} (?:\\p{L}+ )?(?:profile|website|handle)`,
    ),
    topic(
      'other work',
      '(?:former|previous|earlier|past|new|next|current) (?:employers?|jobs?|careers?)',
      'previously worked|used to work|unemploy\\p{L}*|résumé|curriculum vitae',
      'job[ -](?:hunt|search|offer|interview)\\p{L}*',
      '(?:look|search|appl)\\p{L}* for (?:an? )?(?:new )?(?:jobs?|work|positions?)',
    ),
    topic(
      'home',
      'home ?towns?|birthplace|native of',
      `${HE} (?:was )?(?:born|raised|grew up)`,
      '(?:lives|living|resides|residing) (?:in|near|with)',
      `${HIS} (?:home|house|flat|apartment|street|address|phone|village|town|whereabouts)`,
      `${HE} (?:\\p{L}+ ){0,2}(?:returned|moved|back|now) (?:back )?(?:to|in)`,
    ),
    topic(
      'family and friends',
      'famil(?:y|ies)|relatives?|siblings?|spouse|classmates?|roommates?|flatmates?',
      `${HIS} (?:\\p{L}+ )?(?:mother|father|mum|mom|dad|parents?|brothers?|sisters?|wife|husband)`,
      `${HIS} (?:\\p{L}+ )?(?:girlfriend|boyfriend|partner|child|children|kids?|sons?|daughters?)`,
      `${HIS} (?:\\p{L}+ )?(?:cousins?|uncle|aunt|friends?|neighbou?rs?|acquaintances?)`,
      `(?:friends?|neighbou?rs?|acquaintances?) of ${OF_HIS}`,
    ),
  ];
}

const known = new Map<string, readonly PrivateTopic[]>();

/** The private topics of a story, with the names of its private people; the same for the same names. */
export function privateTopics(speakers: readonly Entry<Speaker>[]): readonly PrivateTopic[] {
  const names = speakers
    .filter(({ data }) => data.private)
    .flatMap(({ data }) => data.name.match(/\p{L}{3,}/gu) ?? []);
  const key = names.join(' ');
  const topics = known.get(key) ?? topicsAbout(names);
  known.set(key, topics);
  return topics;
}
