import { content } from './content.ts';

/** Longer than most words that any page has, so that finding it says something. */
const TELLING = 12;

const handles = (text: string): string[] => text.match(/@\w{4,}/g) ?? [];

/**
 * What would give away that a site was made from this project's own content: the names in it, and
 * its headlines, titles and addresses.
 */
export function wordsOfFirstStory(): string[] {
  const { site, outlets, speakers, articles, scenes, charts, events, utterances } = content;
  const names = [
    ...outlets.flatMap(({ data }) => [data.name, data.short]),
    ...speakers.flatMap(({ data }) => (data.private ? data.name.split(' ') : [data.name])),
    ...events.flatMap(({ data }) => handles(`${data.who ?? ''} ${data.text ?? ''}`)),
    ...handles(site.description).map((handle) => handle.slice(1)),
    ...articles.flatMap(({ data }) => (data.role === 'background' ? [data.publisher] : [])),
    site.name,
    new URL(site.address).hostname,
  ].filter((name) => name.length > 4);
  const texts = [
    site.hero.headline,
    site.hero.dateline,
    site.description,
    ...articles.flatMap(({ data }) => [data.address, data.credit, data.title ?? '']),
    ...scenes.flatMap(({ data }) => [
      data.title,
      ...(data.kind === 'scroll' ? data.steps.map(({ id }) => id) : []),
    ]),
    ...charts.map(({ data }) => data.title),
    ...utterances.flatMap(({ data }) => [data.title, ...data.printings.map(({ text }) => text)]),
    ...events.map(({ id }) => id),
  ].filter((text) => text.length > TELLING);
  return [...new Set([...names, ...texts])];
}
