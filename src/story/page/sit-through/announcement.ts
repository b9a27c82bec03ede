/** What is spoken by itself; as optional as data attributes are. */
type Spoken = Readonly<Partial<Record<'minutes' | 'minute' | 'over', string | undefined>>>;

/**
 * What is said when the clock comes to `seconds` left: the full minutes and the end. All other
 * seconds pass in silence, or a screen reader would never stop talking.
 */
export function announcementAt(seconds: number, texts: Spoken): string | undefined {
  if (seconds === 0) return texts.over;
  if (seconds % 60 !== 0) return undefined;
  const minutes = seconds / 60;
  return (minutes === 1 ? texts.minute : texts.minutes)?.replace('{minutes}', String(minutes));
}
