import { symlinkSync, writeFileSync } from 'node:fs';
import type { RuleId } from '../../../../src/checker/rules/index.ts';
import type { texts } from '../../../../src/checker/rules/texts.ts';
import { change, onDisk, put, shut, textOf, without, type Project } from './change.ts';

const BUSTLE = 'content/outlets/bustle.yaml';
const ARTICLE = 'content/articles/bustle.yaml';
const WILD = 'content/utterances/wild-time.yaml';
const REPORT = 'content/scenes/10-report.md';
const DARK = 'content/scenes/30-dark.md';
const MAN = 'content/scenes/50-man.md';
const QUOTES = 'content/scenes/70-quotes.md';
const WRAP = 'content/articles/thewrap.yaml';
const GOES = 'content/events/30-goes-dark.yaml';

const at =
  (path: string, from: string | RegExp, to: string) =>
  (project: Project): Project =>
    change(project, path, from, to);

/** For each rule the smallest slip that it finds. */
export const BREAKS: Record<Exclude<RuleId, keyof typeof texts>, (project: Project) => Project> = {
  'unknown-place': (project) => put(project, 'content/quote/x.yaml', 'a: 1\n'),
  'unknown-file': (project) =>
    onDisk(project, 'content/outlets/bustle.yaml.orig', (place) => {
      writeFileSync(place, textOf(project, BUSTLE));
    }),
  'file-name': (project) =>
    put(project, 'content/outlets/New Outlet.yaml', textOf(project, BUSTLE)),
  symlink: (project) =>
    onDisk(project, 'content/outlets/linked.yaml', (place) => {
      symlinkSync('package.json', place);
    }),
  unreadable: (project) => shut(project, 'content/outlets/shut.yaml'),
  encoding: (project) =>
    put(
      project,
      BUSTLE,
      Buffer.from('name: Bustl\u00E9\nshort: Bustle\nkind: newsroom\n', 'latin1'),
    ),
  'missing-file': (project) => without(project, 'content/site.yaml'),
  'duplicate-id': at('content/scenes/20-click.md', 'id: wheels-in-motion', 'id: triage'),
  'too-long': (project) => put(project, BUSTLE, 'note: >-\n' + '  the same again\n'.repeat(1200)),
  'merge-conflict': at(
    BUSTLE,
    'kind: newsroom',
    '<<<<<<< HEAD\nkind: newsroom\n=======\nkind: source\n>>>>>>> other',
  ),
  'hidden-direction': at(BUSTLE, 'name: Bustle', 'name: Bus\u202Etle'),
  'control-character': at(BUSTLE, 'name: Bustle', 'name: Bus\u0007tle'),
  'stray-accent': at(BUSTLE, 'name: Bustle', 'name: \u0301Bustle'),
  'front-matter': at(QUOTES, '---\n', ''),
  'yaml-syntax': at(BUSTLE, 'kind: newsroom', 'kind: newsroom\nkind: source'),
  'empty-file': (project) => put(project, BUSTLE, ''),
  'cut-text': at(BUSTLE, 'name: Bustle', 'name: Bustle #1 of its kind'),
  comment: at(BUSTLE, 'name: Bustle', '# Ask them how they write it.\nname: Bustle'),
  'unused-text': (project) =>
    put(project, REPORT, `${textOf(project, REPORT)}\nNobody sees this.\n`),
  'no-text': (project) =>
    put(project, QUOTES, '---\nkind: prose\ntitle: Quotes\nlabel: Quotes\n---\n'),
  'unknown-key': at(BUSTLE, 'kind: newsroom', 'knid: newsroom'),
  'missing-key': at(BUSTLE, /^short: .*\n/m, ''),
  'invalid-value': at(BUSTLE, 'kind: newsroom', 'kind: newsrom'),
  'long-card': at(REPORT, 'Five tellings are', `${'Five tellings, '.repeat(24)}are`),
  'unknown-reference': at(WILD, 'article: washington-post', 'article: washingon-post'),
  'unused-file': (project) => {
    const text = textOf(project, BUSTLE).replace('name: Bustle', 'name: Nobody');
    return put(project, 'content/outlets/another.yaml', text);
  },
  'shown-twice': (project) => put(project, 'content/scenes/75-again.md', textOf(project, QUOTES)),
  'no-catalogue': at('content/site.yaml', 'language: en', 'language: de'),
  'no-source': at('content/events/20-last-tweet-before.yaml', /sources: \[.*\]/, 'sources: []'),
  'unsourced-sentence': at(REPORT, '[^nz-herald:7]', ''),
  'quote-not-found': at(MAN, 'says: “I did a mistake.”', 'says: “I made a mistake.”'),
  'look-not-found': at(MAN, 'look: It might be that', 'look: It could be that'),
  'lead-without-printing': at(WILD, 'theme: mistake', 'theme: mistake\nlead: nz-herald'),
  'not-shown': at('content/articles/scmp.yaml', /$(?![\s\S])/, 'status: draft\n'),
  'from-memory': at(ARTICLE, /credit: .*/, 'credit: Bustle, FROM MEMORY'),
  'private-name': at(
    'content/pages/10-sources.yaml',
    'title: Sources and method',
    'title: Sources about Duysak',
  ),
  'private-topic': at(ARTICLE, 'usedFor: One', 'usedFor: His birthday, and one'),
  'step-position': at(DARK, 'at: "8:40"', 'state: whole'),
  'unknown-state': at(REPORT, 'state: filling', 'state: filing'),
  'time-order': at(DARK, 'at: "8:40"', 'at: "3:40"'),
  'time-too-late': at(DARK, 'at: "11:00"', 'at: "11:01"'),
  'no-clock': at('content/site.yaml', /^clock: .*\n/m, ''),
  'missing-alternative': at(REPORT, 'heading: Reports to review', 'heading: ""'),
  'html-in-text': at(REPORT, 'Five tellings', '<b>Five</b> tellings'),
  'bad-link': at(REPORT, 'Five tellings', '[Five tellings](ftp://example.org)'),
  'clock-outside-night': at(WRAP, "earliest: '18:50'", "earliest: '15:50'"),
  'clock-order': at(WRAP, "earliest: '18:50'", "earliest: '18:58'"),
  'clock-outlier': at('content/articles/verge.yaml', /\n\s+outlier: true/, ''),
  'event-outside-night': at(GOES, "\nat: '2017-11-02T18:49", "\nat: '2017-11-02T06:49"),
  'event-order': at(GOES, "earliest: '2017-11-02T18:45", "earliest: '2017-11-02T18:54"),
  'event-number': at(
    'content/events/80-nobel-joke.yaml',
    "at: '2017-11-02T21",
    "at: '2017-11-02T19",
  ),
  bracket: at(WILD, 'in America, […]', 'in America, […'),
  'no-words': at(WILD, /text: tired sometimes.*/, "text: '[…]'"),
  'duplicate-printing': at(WILD, 'article: pcmag', 'article: bustle'),
  'paragraph-order': at(WILD, 'paragraph: 12', 'paragraph: 12\n    through: 11'),
  'missing-receipt': at(WILD, 'article: pcmag', 'article: nz-herald'),
  'receipt-differs': at(
    WILD,
    'everyone can do mistakes. I did',
    'everyone can make mistakes. I did',
  ),
  'left-over-receipt': (project) => without(project, WILD),
  receipts: (project) => put(project, 'content/receipts.lock.json', '{ "receipts": {} }\n'),
  measures: (project) => put(project, 'content/measures.lock.json', '{ "articles": [ }\n'),
  term: at(REPORT, 'Five tellings are not five witnesses', 'The account was deleted'),
  spelling: at(REPORT, 'Five tellings', 'Five telings'),
  markdown: at(QUOTES, 'What was said', '##What was said'),
  'long-sentence': at(REPORT, 'Five tellings', `Five ${'and five '.repeat(14)}tellings`),
  'hard-to-read': at(
    'content/charts/30-names.yaml',
    /limits: >-\n/,
    'limits: >-\n  Institutional interpretations of journalistic intermediation necessitate extraordinarily complicated methodological considerations.\n',
  ),
};
