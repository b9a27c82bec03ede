import type { QueueLabels } from './labels.ts';
import type { QueueFrame } from './scene.ts';

/** The queue in words, for readers who do not see it. */
export function describeQueue(frame: QueueFrame, labels: QueueLabels): string {
  const rows = Math.round(frame.rows);
  const queue =
    rows <= 1
      ? 'A queue of reports with one grey row in it'
      : `A queue of ${String(rows)} grey rows, none of them readable`;
  const { account, line } = labels.report;
  const report =
    frame.lifted > 0.5
      ? ` One report is lifted out and marked yellow: ${account}, ${line.toLowerCase()}.`
      : frame.late > 0.5
        ? ' One more report has arrived at the end.'
        : '';
  const unknown =
    frame.unknown > 0.5 ? ` Hatched boxes beside it ask: ${labels.unknown.join(' ')}` : '';
  return `${labels.caption} ${queue}.${report}${unknown}`;
}
