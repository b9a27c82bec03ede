import { typeset, typesetInside } from '../../lib/typeset.ts';
import type { ChartOutlet } from '../words/outlets.ts';
import type { Saying } from './data.ts';
import type { Telling, Version } from './labels.ts';
import { mannerOf, referenceOf } from '../../schemas/reference.ts';

const version = ({
  text,
  paragraph,
  through,
  altered,
  note,
}: Saying['printings'][number]): Version => ({
  text: typesetInside(text),
  paragraphs: through === undefined ? `${paragraph}` : `${paragraph}–${through}`,
  altered,
  ...(note !== undefined && { note: typeset(note) }),
});

/** An utterance as each outlet tells it. */
export function telling(
  { title, printings, lead }: Saying,
  outlets: readonly ChartOutlet[],
): Telling {
  const text = referenceOf(printings, lead)?.text ?? '';
  const columns = outlets.map(({ id }) => {
    const own = printings.filter(({ article }) => article === id);
    return { manner: mannerOf(own, text), versions: own.map(version) };
  });
  const whole = outlets.filter((_, index) => columns[index]?.manner === 'same');
  return {
    title,
    columns,
    reference: { text: typesetInside(text), outlets: whole.map(({ name }) => name) },
  };
}
