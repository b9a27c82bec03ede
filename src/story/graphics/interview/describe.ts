import type { Excerpt, InterviewProps } from './props.ts';
import type { InterviewFrame } from './scene.ts';

const credited = ({ outlet, paragraph, text }: Excerpt): string =>
  `“${text}” (${outlet}, paragraph ${String(paragraph)})`;

/** What stands on the stage in words. */
export function describeInterview(frame: InterviewFrame, labels: InterviewProps): string {
  const { interview, tellings, name, introduction } = labels;
  if (frame.ordinary > 0.5)
    return `${labels.ordinaryHeading}: ${labels.ordinary.map(credited).join('; ')}.`;
  if (frame.mistake > 0.5)
    return `Two printings side by side: ${labels.mistake.map(credited).join(' and ')}.`;
  if (frame.apology > 0.5) return `A quotation: ${credited(labels.apology)}.`;
  if (frame.name > 0.5) {
    return `${name}, ${introduction}. Beside it, hatched: ${labels.notConfirmedHeading}. ${labels.notConfirmed.map(credited).join('; ')}.`;
  }
  const source = `One block: ${interview.publisher}, ${interview.date}, “${interview.title}”.`;
  return frame.lines > 0.5 ? `${source} Lines lead from it to ${tellings.join(', ')}.` : source;
}
