import type { Component } from 'svelte';
import type { Content } from '../content/schemas/index.ts';
import { drawing } from '../story/drawing.ts';
import { interviewProps } from '../story/graphics/interview/props.ts';
import { statementsProps } from '../story/graphics/statements/props.ts';
import { makeStory, type StoryScene } from '../story/model.ts';
import Chart from './Chart.svelte';
import { stageDrawing } from './drawn.ts';
import { DAY, NIGHT } from './palette.ts';
import { draw, type SharePicture } from './picture.ts';
import { resolveLayers } from './resolve.ts';
import Account from './scenes/Account.svelte';
import Chain from './scenes/Chain.svelte';
import Interview from './scenes/Interview.svelte';
import Queue from './scenes/Queue.svelte';
import Statements from './scenes/Statements.svelte';
import Scene from './Scene.svelte';

/** Drawings of a scene's last frame. */
const FRAMED = { queue: Queue, chain: Chain, account: Account } as const;

/** What is drawn beside a scene's title, and the same in words. */
function drawn(
  { graphic }: StoryScene,
  content: Content,
): { Drawing: Component<never>; props: object; says: string } {
  if (graphic.kind === 'statements') {
    const { heading, statements } = statementsProps(graphic, content);
    return {
      Drawing: Statements as Component<never>,
      props: { labels: { heading, statements } },
      says: `${heading}: ${statements.map(({ who, time, text }) => `${who}, ${time}: “${text}”`).join(' ')}`,
    };
  }
  const { interview, tellings, notConfirmedHeading } = interviewProps(
    graphic as Extract<StoryScene['graphic'], { kind: 'interview' }>,
    content,
  );
  return {
    Drawing: Interview as Component<never>,
    props: { labels: { interview, tellings, notConfirmedHeading } },
    says: `${interview.publisher}, ${interview.date}: “${interview.title}”. From it lines lead to ${tellings.join(', ')}. Hatched: ${notConfirmedHeading}.`,
  };
}

/** The share image of a scene: its last frame beside its title, or the words it shows first. */
export function scenePicture(id: string, content: Content): SharePicture {
  const scene = makeStory(content).sections.find((section) => section.id === id);
  if (scene?.kind !== 'scroll') throw new RangeError(`There is no scene \`${id}\`.`);
  const { graphic, title, steps } = scene;
  const words = { site: content.site.name, pill: `Scene ${String(scene.number)}`, title };
  const last = drawing(scene, steps.at(-1)?.stop ?? 0, content);
  const says = `${title}. ${last.description}`;
  switch (graphic.kind) {
    case 'queue':
    case 'chain':
    case 'account': {
      const props = { frame: last.frame, labels: graphic };
      const palette = graphic.kind === 'account' ? NIGHT : DAY;
      return {
        svg: draw(Scene, { ...words, palette, Drawing: FRAMED[graphic.kind], props }),
        alt: says,
      };
    }
    case 'tellings':
    case 'timeline': {
      const svg = draw(Chart, { ...words, drawing: stageDrawing(graphic.kind, content) });
      return { svg: resolveLayers(svg, last.frame), alt: says };
    }
    default: {
      const { says: inWords, ...drawing } = drawn(scene, content);
      return {
        svg: draw(Scene, { ...words, palette: DAY, ...drawing }),
        alt: `${title}. ${inWords}`,
      };
    }
  }
}
