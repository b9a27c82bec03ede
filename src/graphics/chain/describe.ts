import { say } from '../../catalogue/say.ts';
import type { ChainLabels } from './labels.ts';
import type { ChainFrame } from './scene.ts';

/** The chain in words: the links drawn so far, each with its credit. */
export function describeChain(frame: ChainFrame, labels: ChainLabels): string {
  const { report, motion, click, unknown, dark } = labels;
  const links = [
    { ...report, drawn: frame.report },
    { ...motion, drawn: frame.motion },
    { ...click, drawn: frame.click },
    {
      text: say('chain.gap', { questions: unknown.questions.join(' ') }),
      credit: unknown.credit,
      drawn: frame.unknown,
    },
    { ...dark, drawn: frame.dark },
  ].filter(({ drawn }) => drawn > 0.5);
  const said = links
    .map(({ text, credit }) => say('chain.link', { text, credit }))
    .reduce((first, next) => (first ? say('chain.then', { first, next }) : next), '');
  return [
    labels.caption,
    say('chain.describe', { links: said }),
    ...(frame.cursor > 0.5 ? [say('chain.cursor')] : []),
  ].join(' ');
}
