/** Seconds on the story's clock for a text such as `6:24`. The form is checked by the schema. */
export function clockSeconds(time: string): number {
  const [minutes = '0', seconds = '0'] = time.split(':');
  return Number(minutes) * 60 + Number(seconds);
}

/** `6:24` for 384 seconds; parts of a second are dropped, so 11:00 shows at 11:00 and not before. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
