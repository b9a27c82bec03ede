import { say } from '../catalogue/say.ts';
import type { Content } from '../content/content.ts';
import { description } from '../graphics/drawing.ts';
import { graphicOf } from '../graphics/registry.ts';
import { makeStory, type StoryScene } from '../story/model.ts';
import Beside from './Beside.svelte';
import Chart from './Chart.svelte';
import { draw, inside } from './draw.ts';
import { stageDrawing } from './drawn.ts';
import { DAY, NIGHT } from '../lib/card/palette.ts';

/** @throws {RangeError} when there is no such scene */
function sceneOf(id: string, content: Content): StoryScene {
  const scene = makeStory(content).sections.find((section) => section.id === id);
  if (scene?.kind !== 'scroll') throw new RangeError(`There is no scene \`${id}\`.`);
  return scene;
}

const lastOf = ({ steps }: StoryScene): number => steps.at(-1)?.stop ?? 0;

/**
 * What the share image of a scene shows, in words.
 * @throws {RangeError} when there is no such scene
 */
export function sceneAlt(id: string, content: Content): string {
  const scene = sceneOf(id, content);
  const { graphic, title } = scene;
  const { cardSays, props } = graphicOf(graphic);
  const says = cardSays?.(props(graphic, content)) ?? description(graphic, lastOf(scene), content);
  return say('share.titled', { title, says });
}

/**
 * The share image of a scene: its title, and beside it the graphic as the last step leaves it.
 * @throws {RangeError} when there is no such scene
 */
export async function scenePicture(id: string, content: Content): Promise<string> {
  const scene = sceneOf(id, content);
  const { graphic: labels, title, number, clock } = scene;
  const { scene: timeline, props, card, chart } = graphicOf(labels);
  const frame = timeline.frameAt(lastOf(scene));
  const words = { site: content.site.name, pill: say('scene.number', { number }), title };
  if (chart) return draw(Chart, { ...words, drawing: await stageDrawing(chart, frame, content) });
  const { default: Card } = await card();
  const svg = draw(Card, { frame, labels: props(labels, content) } as never);
  return draw(Beside, { ...words, palette: clock ? NIGHT : DAY, children: inside(svg) });
}
