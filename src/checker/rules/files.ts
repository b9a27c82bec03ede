import type { Rule } from './rule.ts';

/** Whether files are where they belong and can be read at all. */
export const files = {
  'unknown-place': {
    severity: 'error',
    finds: 'a file in a folder where no kind of content is kept',
    mend: 'Move it into one of the folders that the message names.',
  },
  'unknown-file': {
    severity: 'error',
    finds:
      'a file that is not read, because its name has another ending, begins with a dot, or is a folder’s',
    mend: 'Give it the ending `.yaml` or `.md` if it is content; otherwise keep it outside `content/`.',
  },
  'file-name': {
    severity: 'error',
    finds: 'a file name that cannot be an address',
    mend: 'Use lower-case letters, digits and single hyphens, as in `10-first-light.md`.',
  },
  symlink: {
    severity: 'error',
    finds: 'a link to a file or folder somewhere else',
    mend: 'Put the file itself here: what a link leads to is not kept with the project.',
  },
  unreadable: {
    severity: 'error',
    finds: 'a file that this machine may not read',
    mend: 'Change its permissions so that you can open it.',
  },
  encoding: {
    severity: 'error',
    finds: 'a file that is not saved as UTF-8',
    mend: 'Open it in an editor that shows its letters right, and save it again with the encoding UTF-8.',
  },
  'missing-file': {
    severity: 'error',
    finds: 'a file without which there is no site',
    mend: 'Put it back; the message says what it holds.',
  },
  'duplicate-id': {
    severity: 'error',
    finds: 'two files, scenes or steps with one id',
    mend: 'Give one of them another name. Never change one that has been published, because it is an address.',
  },
  'too-long': {
    severity: 'error',
    finds: 'a file far longer than the story needs, most often after pasting',
    mend: 'Keep what the story needs, or make two files of it.',
  },
  'merge-conflict': {
    severity: 'error',
    finds: 'the marks that Git leaves where two people have changed the same lines',
    mend: 'Keep one of the two versions, and delete the three lines of marks.',
  },
  'hidden-direction': {
    severity: 'error',
    finds: 'an invisible character that turns the direction of reading',
    mend: 'Delete it; right-to-left text needs none.',
  },
  'control-character': {
    severity: 'error',
    finds: 'a character that nobody can read, often left by copying',
    mend: 'Delete it and type what belongs there.',
  },
  'stray-accent': {
    severity: 'error',
    finds: 'an accent without a letter under it, or a pile of them',
    mend: 'Copy the words again, or type the letter.',
  },
} as const satisfies Record<string, Rule>;
