import { locale, say } from '../../catalogue/say.ts';
import type { Excerpt, InterviewProps } from './props.ts';
import type { InterviewFrame } from './scene.ts';

const credited = ({ outlet, paragraph, text }: Excerpt): string =>
  say('interview.excerpt', { text, outlet, paragraph });

/** What stands on the stage in words. */
export function describeInterview(frame: InterviewFrame, labels: InterviewProps): string {
  const { interview, tellings, name, introduction } = labels;
  if (frame.ordinary > 0.5)
    return say('interview.list', {
      heading: labels.ordinaryHeading,
      items: labels.ordinary.map(credited).join('; '),
    });
  if (frame.mistake > 0.5)
    return say('interview.side-by-side', {
      printings: new Intl.ListFormat(locale).format(labels.mistake.map(credited)),
    });
  if (frame.apology > 0.5)
    return say('interview.quotation', { quotation: credited(labels.apology) });
  if (frame.name > 0.5) {
    return say('interview.named', {
      name,
      introduction,
      heading: labels.notConfirmedHeading,
      items: labels.notConfirmed.map(credited).join('; '),
    });
  }
  const { publisher, date, title } = interview;
  const source = say('interview.source', { publisher, date, title });
  return frame.lines > 0.5
    ? `${source} ${say('interview.lines', { tellings: tellings.join(', ') })}`
    : source;
}
