import { say } from '../../catalogue/say.ts';
import type { StatementsProps } from './props.ts';
import type { StatementsFrame } from './scene.ts';

/** What stands on the stage in words: the profile, or the statements in full. */
export function describeStatements(frame: StatementsFrame, labels: StatementsProps): string {
  if (frame.profile > 0.5) {
    return frame.posts > 0.5
      ? `${say('statements.whole', { handle: labels.handle })} ${labels.caption}`
      : say('statements.empty');
  }
  if (frame.reactions > 0.5) {
    return say('statements.list', {
      heading: labels.reactionsHeading,
      items: labels.reactions
        .map(({ text, credit }) => say('statements.reaction', { text, credit }))
        .join('; '),
    });
  }
  if (frame.reply > 0.5) {
    const { heading, who, time, text } = labels.reply;
    return say('statements.reply', { heading, text, who, time });
  }
  const shown = [frame.first, frame.second];
  const tweets = labels.statements
    .filter((_, index) => (shown[index] ?? 0) > 0.5)
    .map(({ who, time, text }) => say('statements.tweet', { who, time, text }));
  const printed =
    frame.printed > 0.5
      ? [
          say('statements.list', {
            heading: labels.printedHeading,
            items: labels.printed
              .map(({ outlet, text }) => say('statements.printed', { outlet, text }))
              .join('; '),
          }),
        ]
      : [];
  return [say('statements.heading', { heading: labels.heading }), ...tweets, ...printed].join(' ');
}
