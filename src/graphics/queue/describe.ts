import { locale, say } from '../../catalogue/say.ts';
import type { QueueLabels } from './labels.ts';
import type { QueueFrame } from './scene.ts';

/** The queue in words, for readers who do not see it. */
export function describeQueue(frame: QueueFrame, labels: QueueLabels): string {
  const rows = Math.round(frame.rows);
  const queue = rows <= 1 ? say('queue.one') : say('queue.rows', { rows });
  const { account, line } = labels.report;
  const report =
    frame.lifted > 0.5
      ? [say('queue.lifted', { account, line: line.toLocaleLowerCase(locale) })]
      : frame.late > 0.5
        ? [say('queue.late')]
        : [];
  const unknown =
    frame.unknown > 0.5 ? [say('queue.questions', { questions: labels.unknown.join(' ') })] : [];
  return [labels.caption, queue, ...report, ...unknown].join(' ');
}
