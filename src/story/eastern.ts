const time = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
});
const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'America/New_York',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** A moment as `2 November 2017, 8:05:51 p.m. ET`. Outlets and tweets of that night are told in Eastern time. */
export function easternMoment(moment: string): string {
  const at = new Date(moment);
  const clock = time
    .format(at)
    .replace(/\s?([AP])M$/, (_, half: string) => ` ${half.toLowerCase()}.m.`);
  return `${day.format(at)}, ${clock} ET`;
}
