import { clockText } from '../../clock.ts';
import type { AccountLabels } from './labels.ts';
import type { AccountFrame } from './scene.ts';

/** The emptying profile and the clock in words. */
export function describeAccount(frame: AccountFrame, labels: AccountLabels): string {
  const pieces = [frame.posts, frame.counts, frame.name, frame.avatar, frame.header, frame.handle];
  const gone = pieces.filter((piece) => piece < 0.5).length;
  const profile =
    gone === 0
      ? `An abstract profile of ${labels.handle}, whole`
      : gone < pieces.length
        ? 'The profile is emptying piece by piece'
        : 'The profile is empty: dashed outlines are left, and the name is gone';
  const notice =
    frame.notice > 0.5 ? ` On it stands: “${labels.notice.text}” ${labels.notice.credit}.` : '';
  return `${labels.caption} ${profile}.${notice} The clock shows ${clockText(frame.clock)}.`;
}
