import type { StatementsProps } from './props.ts';
import type { StatementsFrame } from './scene.ts';

/** What stands on the stage in words: the profile, or the statements in full. */
export function describeStatements(frame: StatementsFrame, labels: StatementsProps): string {
  if (frame.profile > 0.5) {
    return frame.posts > 0.5
      ? `The light is back and the profile of ${labels.handle} is whole again. ${labels.caption}`
      : 'The profile is dark and empty.';
  }
  if (frame.reactions > 0.5) {
    return `${labels.reactionsHeading}: ${labels.reactions.map(({ text, credit }) => `“${text}” ${credit}`).join('; ')}.`;
  }
  if (frame.reply > 0.5) {
    const { heading, who, time, text } = labels.reply;
    return `${heading}: “${text}” ${who}, ${time}.`;
  }
  const shown = [frame.first, frame.second];
  const tweets = labels.statements
    .filter((_, index) => (shown[index] ?? 0) > 0.5)
    .map(({ who, time, text }) => `${who}, ${time}: “${text}”`);
  const printed =
    frame.printed > 0.5
      ? ` ${labels.printedHeading}: ${labels.printed.map(({ outlet, text }) => `${outlet}: ${text}`).join('; ')}.`
      : '';
  return `${labels.heading}. ${tweets.join(' ')}${printed}`;
}
