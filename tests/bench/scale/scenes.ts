import { stringify } from 'yaml';
import type { Content } from '../../../src/content/content.ts';
import type { ScrollScene } from '../../../src/content/scene.ts';
import { graphicOf } from '../../../src/graphics/registry.ts';
import type { Maker } from './words.ts';

/** A page that is only cited. */
export const page = (id: string): Record<string, object> => ({
  [`articles/${id}`]: {
    role: 'background',
    publisher: 'A made-up paper',
    credit: `A made-up paper, ${id}`,
    address: `https://example.com/${id}`,
    usedFor: 'Made up to measure the site with many pages.',
  },
});

/** Whether a graphic can stand in a story more than once, and runs by states. */
function isRepeatable(labels: ScrollScene['graphic']): boolean {
  const { chart, clock, dark } = graphicOf(labels);
  return !chart && !clock && !dark;
}

/** Sentences of the story, each with its mark. */
const sentences = (count: number, pages: readonly string[], made: Maker): string =>
  Array.from({ length: count }, () => `${made.sentence(14)}.[^${made.pick(pages)}]`).join(' ');

/**
 * Scenes that scroll, each with a graphic of the real ones, in turn with sections of quotes side by
 * side.
 * @returns the text of each file by its path in `content/`, without the ending
 */
export function scenes(
  content: Content,
  { pages, from, to }: { pages: readonly string[]; from: number; to: number },
  made: Maker,
): Map<string, string> {
  const known = content.scenes.flatMap(({ data }) =>
    data.kind === 'scroll' && isRepeatable(data.graphic) ? [data.graphic] : [],
  );
  const utterances = content.utterances.map(({ id }) => id);
  const sources = pages.length > 0 ? pages : content.articles.map(({ id }) => id);
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index + 1);
  return new Map(
    numbers.map((number) => {
      const named = { title: made.sentence(4), label: `Part ${String(number)}` };
      const data =
        number % 2 === 0
          ? { kind: 'compare', ...named, utterances: [made.pick(utterances)] }
          : { kind: 'scroll', ...named, ...steps(number, made.pick(known), sources, made) };
      const front = `---\n${stringify(data)}---\n\n`;
      const body = number % 2 === 0 ? `${sentences(6, sources, made)}\n` : '';
      return [`scenes/${String(1000 + number)}-made-up-scene-${String(number)}`, front + body];
    }),
  );
}

/** A graphic and a step for each of its states. */
function steps(
  number: number,
  graphic: ScrollScene['graphic'],
  sources: readonly string[],
  made: Maker,
): Pick<ScrollScene, 'graphic' | 'steps'> {
  return {
    graphic,
    steps: Object.keys(graphicOf(graphic).scene.stops).map((state) => ({
      id: `made-up-step-${String(number)}-${state}`,
      state,
      text: sentences(2, sources, made),
    })),
  };
}
