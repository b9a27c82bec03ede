import type { Rule } from './rule.ts';

/** Whether the moments and clock times of the night can be. */
export const times = {
  'clock-outside-night': {
    severity: 'error',
    finds: 'a clock time that is not in the night of the outage',
    mend: 'Give Eastern time on a 24-hour clock: 3:50 p.m. Pacific is 18:50.',
  },
  'clock-order': {
    severity: 'error',
    finds: 'an account that comes back before it goes down, or a range that ends before it begins',
    mend: 'Swap the two times, or check that both are Eastern time.',
  },
  'clock-outlier': {
    severity: 'error',
    finds: 'a clock time far from what the other pages print',
    mend: 'Check it against the page. If it is printed so, add `outlier: true` under `clock`.',
  },
  'event-outside-night': {
    severity: 'error',
    finds: 'an end of the outage that is not in its evening',
    mend: 'Give the moment with its offset: 6:49 p.m. Eastern is `2017-11-02T18:49:00-04:00`.',
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
