import { markLinks, collectSources, SOURCES_PAGE, type Source } from '../content/sources.ts';
import { findMarks, METHOD } from '../content/marks.ts';
import { renderMarkdown } from '../content/markdown.ts';
import { outletName } from '../schemas/outlet-name.ts';
import { remember } from '../lib/remember.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../schemas/material.ts';
import type { ScrollScene, SectionFile, StepFile } from '../content/scene.ts';
import { clockSeconds } from '../graphics/clock.ts';
import { classesOf, holdOf, type ClockWords } from '../graphics/graphic.ts';
import { graphicOf } from '../graphics/registry.ts';

/** A step as the page shows it. */
export interface StoryStep {
  id: string;
  /** The scene position that the step asks for. */
  stop: number;
  html: string;
  /** Who the step's sentences rest on, each named once. */
  credits: string[];
  /** The editor's own text equivalent of the graphic. */
  alt?: string;
}

/** A scroll scene as the page shows it. */
export interface StoryScene {
  kind: 'scroll';
  id: string;
  title: string;
  label: string;
  /** Counted from 1 among the scroll scenes. */
  number: number;
  graphic: ScrollScene['graphic'];
  /** Of a scene that runs by the story's clock: how long that is, in seconds, and its words for the page. */
  clock?: ClockWords & { length: number };
  hold: number;
  /** What the styles of the page know of it. */
  classes: string[];
  steps: StoryStep[];
}

/** A section of running text, and what stands under it. */
export interface StorySection {
  kind: 'section';
  id: string;
  title: string;
  label: string;
  html: string;
  /** The section's file, whose kind says what stands under the text. */
  shows: SectionFile;
}

/** A scene that was taken back: its addresses stay, with the reason. */
export interface StoryNotice {
  id: string;
  title: string;
  reason: string;
  /** The ids of its steps, each of which was an address. */
  steps: string[];
}

/** The whole story, ready to be laid out. */
export interface Story {
  dek: string;
  sections: (StoryScene | StorySection)[];
  takenBack: StoryNotice[];
  sources: Source[];
}

function stopOf(step: StepFile, stops: Readonly<Record<string, number>>): number {
  if (step.at !== undefined) return clockSeconds(step.at);
  return stops[step.state ?? ''] ?? 0;
}

function creditsOf(text: string, content: Content): string[] {
  const takenBack = (id: string): boolean =>
    content.articles.some((article) => article.id === id && article.data.status === 'retracted');
  const articles = findMarks(text).flatMap(({ article }) =>
    article === METHOD || takenBack(article) ? [] : [article],
  );
  return [...new Set(articles.map((article) => outletName(content, article)))];
}

function make(content: Content, sourcesPage: string | undefined): Story {
  const sources = collectSources(content);
  const shown = content.scenes.filter(({ data }) => data.status === 'published');
  const isListed = shown.some(({ data }) => data.kind === 'sources');
  const link = markLinks(sources, sourcesPage ?? (isListed ? '' : SOURCES_PAGE));
  let number = 0;
  const section = ({
    id,
    body,
    data,
  }: Entry<Content['scenes'][number]['data']>): StoryScene | StorySection => {
    const { title, label } = data;
    if (data.kind !== 'scroll')
      return { kind: 'section', id, title, label, html: renderMarkdown(body, link), shows: data };
    const graphic = graphicOf(data.graphic);
    const words = graphic.clock?.(data.graphic);
    number += 1;
    return {
      kind: 'scroll',
      id,
      title,
      label,
      number,
      graphic: data.graphic,
      ...(words && {
        clock: { ...words, length: clockSeconds(content.site.clock ?? '0:00') },
      }),
      hold: holdOf(graphic),
      classes: classesOf(data.graphic.kind, graphic),
      steps: data.steps.map((step) => ({
        id: step.id,
        stop: stopOf(step, graphic.scene.stops),
        html: renderMarkdown(step.text, link),
        credits: creditsOf(step.text, content),
        ...(step.alt && { alt: step.alt }),
      })),
    };
  };
  return {
    dek: renderMarkdown(content.site.hero.dek, link),
    sections: shown.map(section),
    takenBack: content.scenes
      .filter(({ data }) => data.status === 'retracted')
      .map(({ id, data }) => ({
        id,
        title: data.title,
        reason: data.retracted ?? '',
        steps: data.kind === 'scroll' ? data.steps.map((step) => step.id) : [],
      })),
    sources: [...sources.values()],
  };
}

/** The stories that were made of a content, by the page that their marks lead to. */
const storiesOf = remember<Content, Map<string | undefined, Story>>(() => new Map());

/**
 * Makes the story from checked content, of what is published: once, as every scene's pages ask for it.
 * @param sourcesPage where the list of sources stands that the marks lead to; else the story’s own,
 *   or where it has none, the page of sources
 */
export function makeStory(content: Content, sourcesPage?: string): Story {
  const stories = storiesOf(content);
  const story = stories.get(sourcesPage) ?? make(content, sourcesPage);
  stories.set(sourcesPage, story);
  return story;
}
