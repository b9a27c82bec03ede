import { say } from '../../catalogue/say.ts';
import { clockText } from '../clock.ts';
import type { AccountLabels } from './labels.ts';
import type { AccountFrame } from './scene.ts';

/** The emptying profile and the clock in words. */
export function describeAccount(frame: AccountFrame, labels: AccountLabels): string {
  const pieces = [frame.posts, frame.counts, frame.name, frame.avatar, frame.header, frame.handle];
  const gone = pieces.filter((piece) => piece < 0.5).length;
  const profile =
    gone === 0
      ? say('account.whole', { handle: labels.handle })
      : say(gone < pieces.length ? 'account.emptying' : 'account.empty');
  const { text, credit } = labels.notice;
  return [
    labels.caption,
    say('account.profile', { profile }),
    ...(frame.notice > 0.5 ? [say('account.notice', { text, credit })] : []),
    say('account.clock', { time: clockText(frame.clock) }),
  ].join(' ');
}
