import type { Rule } from './rule.ts';

/** Whether moments and clock times can be. */
export const times = {
  'clock-outside-night': {
    severity: 'error',
    finds: 'a clock time at which the outage cannot have been',
    mend: 'Give it on a 24-hour clock in the story’s time zone, or correct `outage.within` in `content/site.yaml`.',
  },
  'clock-order': {
    severity: 'error',
    finds: 'something that comes back before it goes down, or a range that ends before it begins',
    mend: 'Swap the two times, or check that both are in the story’s time zone.',
  },
  'clock-outlier': {
    severity: 'error',
    finds: 'a clock time far from what the other pages print',
    mend: 'Check it against the page. If it is printed so, add `outlier: true` under `clock`.',
  },
  'event-outside-night': {
    severity: 'error',
    finds: 'an end of the outage at a time of the day at which it cannot have been',
    mend: 'Give the moment with the offset that the message names, or correct `outage.within` in `content/site.yaml`.',
  },
  'event-order': {
    severity: 'error',
    finds: 'moments that contradict each other',
    mend: 'Check both times that the message names.',
  },
  'event-number': {
    severity: 'error',
    finds: 'an event whose number puts it before or after its time',
    mend: 'Change the number in the file’s name, or the time.',
  },
} as const satisfies Record<string, Rule>;
