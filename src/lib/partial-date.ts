import { locale } from '../catalogue/say.ts';

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date that is only as exact as it is known: `30 November 2017`, `November 2017` or `2017`. */
export const partialDate = (date: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...FORMATS[date.length] }).format(
    new Date(date),
  );

/** The parts of such a date as numbers: year, month, day, as many as are known. */
export const dateParts = (date: string): number[] => date.split('-').map(Number);
