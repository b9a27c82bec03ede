import type { Rule } from './rule.ts';

/** Whether what names something else names something that is there. */
export const references = {
  'unknown-reference': {
    severity: 'error',
    finds: 'the id of a file or a theme that does not exist',
    mend: 'Take the id that the report suggests, or add the file.',
  },
  'unused-file': {
    severity: 'note',
    finds: 'an outlet or a speaker that nothing names',
    mend: 'Name it where it belongs, or remove it.',
  },
  'shown-twice': {
    severity: 'error',
    finds: 'a section or a drawing that can stand in the story only once, for the second time',
    mend: 'Take one of the two out: their addresses would lead to the first only.',
  },
  'no-source': {
    severity: 'error',
    finds: 'a claim, a record or an event without a source',
    mend: 'Name at least one article that says it.',
  },
  'unsourced-sentence': {
    severity: 'error',
    finds: 'a sentence of the story without a source mark',
    mend: 'End it with a mark such as `[^gazette:9]`, or `[^method]` for our own working.',
  },
  'quote-not-found': {
    severity: 'error',
    finds: 'words between “ and ” that none of the named sources is known to have',
    mend: 'Copy them from a printing, a claim’s evidence, an event or an excerpt, or take the quotation marks off.',
  },
  'look-not-found': {
    severity: 'error',
    finds: 'a passage to be marked on a graphic that does not stand in its words',
    mend: 'Copy the passage from `text`.',
  },
  'lead-without-printing': {
    severity: 'error',
    finds: 'a `lead` that is none of the file’s printings',
    mend: 'Name one of the articles in `printings`.',
  },
  'not-shown': {
    severity: 'error',
    finds: 'a published text or drawing that names a draft, or what was taken back',
    mend: 'Publish what it names, name something else, or make this a draft too. A source mark that leads to a notice is only a warning.',
  },
  'from-memory': {
    severity: 'error',
    finds: 'a remark that something is known from memory only',
    mend: 'Find a page that says it, or take it out.',
  },
  'private-name': {
    severity: 'error',
    finds: 'the name of a private person in a text that goes into the head of a page',
    mend: 'Write how the story refers to them, or “[name]” where a sentence is quoted.',
  },
  'private-topic': {
    severity: 'error',
    finds: 'what readers do not need to know about a private person',
    mend: 'Take it out. If it is about somebody else, add the words to `aboutOthers` in `content/site.yaml`.',
  },
} as const satisfies Record<string, Rule>;
