import type { Rule } from './rule.ts';

/** Whether scenes and their steps can be shown, to every reader. */
export const story = {
  'step-position': {
    severity: 'error',
    finds:
      'a step with a `state` where the scene runs by the clock, or with a time where it does not',
    mend: 'Give the step the one key that the message names.',
  },
  'unknown-state': {
    severity: 'error',
    finds: 'a state that the scene’s graphic does not have',
    mend: 'Take one of the states that the message lists.',
  },
  'time-order': {
    severity: 'error',
    finds: 'a step whose time comes before that of the step above it',
    mend: 'Put the steps in the order of the clock.',
  },
  'time-too-late': {
    severity: 'error',
    finds: 'a step whose time comes after the end of the story’s clock',
    mend: 'Give an earlier time, or change `clock` in `content/site.yaml`.',
  },
  'no-clock': {
    severity: 'error',
    finds: 'a scene that runs by the clock, in a story whose clock has no length',
    mend: 'Give `content/site.yaml` a line such as `clock: "11:00"`.',
  },
  'missing-alternative': {
    severity: 'error',
    finds: 'an empty label of a graphic, so that readers who do not see it are told nothing',
    mend: 'Write the words. They are drawn, and read aloud in place of the drawing.',
  },
  'html-in-text': {
    severity: 'error',
    finds: 'HTML in a text',
    mend: 'Write Markdown: `*slanted*`, `**strong**`, `[words](address)`.',
  },
  'bad-link': {
    severity: 'error',
    finds: 'a link to anywhere but the web, an e-mail address or this site, or a picture',
    mend: 'Begin the address with `https:`, `mailto:`, `/` or `#`.',
  },
} as const satisfies Record<string, Rule>;
