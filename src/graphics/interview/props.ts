import type { Material } from '../../schemas/material.ts';
import { outletName } from '../../schemas/outlet-name.ts';
import { typeset } from '../../lib/typeset.ts';
import type { InterviewLabels } from './labels.ts';

/** Words of an article with the outlet's name and the place. */
export interface Excerpt {
  outlet: string;
  paragraph: number;
  text: string;
  look?: string;
}

/** The labels of the graphic with the outlets and the speaker that they name. */
export interface InterviewProps extends Pick<
  InterviewLabels,
  'interview' | 'notConfirmedHeading' | 'apologySaid' | 'ordinaryHeading'
> {
  tellings: string[];
  name: string;
  introduction: string;
  notConfirmed: Excerpt[];
  apology: Excerpt;
  mistake: Excerpt[];
  ordinary: Excerpt[];
}

/** Looks up what the labels name. The references have been checked before. */
export function interviewProps(labels: InterviewLabels, content: Material): InterviewProps {
  const outlet = (article: string): string => outletName(content, article);
  const excerpt = (from: {
    article: string;
    paragraph: number;
    text: string;
    look?: string | undefined;
  }): Excerpt => ({
    outlet: outlet(from.article),
    paragraph: from.paragraph,
    text: typeset(from.text),
    ...(from.look && { look: typeset(from.look) }),
  });
  const speaker = content.speakers.find(({ id }) => id === labels.speaker)?.data;
  return {
    interview: labels.interview,
    tellings: labels.tellings.map(outlet),
    name: speaker?.name ?? '',
    introduction: speaker?.introduction ?? '',
    notConfirmedHeading: labels.notConfirmedHeading,
    notConfirmed: labels.notConfirmed.map(excerpt),
    apologySaid: labels.apologySaid,
    apology: excerpt(labels.apology),
    mistake: labels.mistake.map(excerpt),
    ordinaryHeading: labels.ordinaryHeading,
    ordinary: labels.ordinary.map(excerpt),
  };
}
