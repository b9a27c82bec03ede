/** Seconds on the story's clock for a text such as `6:24`. The form is checked by the schema. */
export function clockSeconds(time: string): number {
  const [minutes = '0', seconds = '0'] = time.split(':');
  return Number(minutes) * 60 + Number(seconds);
}

/** `6:24` for 384 seconds; parts of a second are dropped, so a minute shows when it is full and not before. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

/** The same in five places, the first of them empty below 10:00, so that no digit moves. */
export const clockPlaces = (seconds: number): string[] =>
  Array.from(clockText(seconds).padStart(5, '\u00A0'));

/** What stands on the strip of a place, from above: its last row is empty. */
const ROWS = '0123456789 ';

/**
 * Where a strip of digits must stand so that its place shows a sign, as a CSS transform. Strips move
 * without a layout or a paint: a clock of letters costs a slow phone every frame of its scroll.
 * @param sign a digit, or a space for an empty place
 */
export function stripTransform(sign: string): string {
  return `translateY(calc(-${String(ROWS.indexOf(sign))} * var(--row)))`;
}
