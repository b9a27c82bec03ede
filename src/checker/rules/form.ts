import type { Rule } from './rule.ts';

/** Whether a file has the form and the keys of its kind. */
export const form = {
  'front-matter': {
    severity: 'error',
    finds: 'a Markdown file that does not begin with its keys between two lines of three hyphens',
    mend: 'Begin with `---`, the keys, and `---` again; the text comes after them.',
  },
  'yaml-syntax': {
    severity: 'error',
    finds:
      'a line that cannot be read: a tab, a doubled key, a wrong indent, an unclosed quotation mark',
    mend: 'Compare the line with the same line of a neighbouring file.',
  },
  'empty-file': {
    severity: 'error',
    finds: 'a file without a single key',
    mend: 'Fill in the keys, or remove the file.',
  },
  'cut-text': {
    severity: 'error',
    finds: 'words after ` #`, which are not read as part of the value',
    mend: 'Put the whole value between quotation marks, or move the remark to `note:`.',
  },
  comment: {
    severity: 'note',
    finds: 'a remark in a line that begins with `#`',
    mend: 'Use the key `note:`. A remark is lost as soon as a form writes the file.',
  },
  'unused-text': {
    severity: 'error',
    finds: 'text under the keys of a file whose text is shown nowhere',
    mend: 'Move it into a step or a key, or take it out.',
  },
  'no-text': {
    severity: 'error',
    finds: 'a section of prose without any text',
    mend: 'Write the text under the second line of hyphens.',
  },
  'unknown-key': {
    severity: 'error',
    finds: 'a key that cannot stand where it stands, most often a slip of the hand',
    mend: 'Take the spelling that the report suggests, or one of the keys it lists.',
  },
  'missing-key': {
    severity: 'error',
    finds: 'a key that its kind of file must have',
    mend: 'Add it; a neighbouring file shows how it looks.',
  },
  'invalid-value': {
    severity: 'error',
    finds: 'a value of the wrong kind, length or form',
    mend: 'The report says what is expected, with an example.',
  },
  'no-catalogue': {
    severity: 'error',
    finds: 'a language of the site for which the words between the content are missing',
    mend: 'Write another language, or have the file that the message names added.',
  },
  'long-card': {
    severity: 'error',
    finds: 'more text than a card can hold on a telephone',
    mend: 'Shorten it, or make two steps of it.',
  },
} as const satisfies Record<string, Rule>;
