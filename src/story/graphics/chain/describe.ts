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
      text: `a hatched gap that asks: ${unknown.questions.join(' ')}`,
      credit: unknown.credit,
      drawn: frame.unknown,
    },
    { ...dark, drawn: frame.dark },
  ].filter(({ drawn }) => drawn > 0.5);
  const cursor = frame.cursor > 0.5 ? ' A cursor has stopped at the edge of the gap.' : '';
  return `${labels.caption} A chain: ${links.map(({ text, credit }) => `${text} (${credit})`).join('; then ')}.${cursor}`;
}
