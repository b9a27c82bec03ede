import type { Material } from '../../schemas/material.ts';
import { timeIn } from '../../lib/time.ts';
import { outletName } from '../../schemas/outlet-name.ts';
import { typeset } from '../../lib/typeset.ts';
import type { StatementsLabels } from './labels.ts';

/** A statement as the graphic shows it, all of it text. */
export interface Statement {
  who: string;
  time: string;
  text: string;
  look?: string;
}

/** The labels of the graphic with the events and outlets that they name. */
export interface StatementsProps extends Pick<
  StatementsLabels,
  'handle' | 'caption' | 'heading' | 'printedHeading' | 'reactionsHeading'
> {
  statements: Statement[];
  printed: { outlet: string; text: string; look: string }[];
  reply: Statement & { heading: string };
  reactions: { text: string; credit: string }[];
}

/** Looks up what the labels name. The references have been checked before. */
export function statementsProps(labels: StatementsLabels, content: Material): StatementsProps {
  const statement = (id: string): Statement => {
    const event = content.events.find((entry) => entry.id === id)?.data;
    return {
      who: event?.who ?? '',
      time: timeIn(content.site.time).full(Date.parse(event?.at ?? '')),
      text: typeset(event?.text ?? ''),
    };
  };
  const outlet = (article: string): string => outletName(content, article);
  return {
    ...labels,
    statements: labels.statements.map(({ event, look }) => ({
      ...statement(event),
      look: typeset(look),
    })),
    printed: labels.printed.map(({ article, text, look }) => ({
      outlet: outlet(article),
      text: typeset(text),
      look: typeset(look),
    })),
    reply: { ...statement(labels.reply.event), heading: labels.reply.heading },
    reactions: labels.reactions.map(({ text, credit }) => ({ text: typeset(text), credit })),
  };
}
