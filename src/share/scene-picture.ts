import { say } from '../catalogue/say.ts';
import type { Content } from '../content/schemas/index.ts';
import { drawing } from '../story/drawing.ts';
import { interviewProps } from '../story/graphics/interview/props.ts';
import { statementsProps } from '../story/graphics/statements/props.ts';
import { makeStory, type StoryScene } from '../story/model.ts';
import Beside from './Beside.svelte';
import Chart from './Chart.svelte';
import { draw, inside } from './draw.ts';
import { stageDrawing } from './drawn.ts';
import { DAY, NIGHT } from './palette.ts';
import type { SharePicture } from './picture.ts';
import { resolveLayers } from './resolve.ts';
import Account from './scenes/Account.svelte';
import Chain from './scenes/Chain.svelte';
import Interview from './scenes/Interview.svelte';
import Queue from './scenes/Queue.svelte';
import Statements from './scenes/Statements.svelte';

type Frame = ReturnType<typeof drawing>['frame'];

/** What stands beside a scene’s title: its last frame, or the words it shows first. */
function drawn(
  { graphic }: StoryScene,
  frame: Frame,
  content: Content,
): { svg: string; says?: string } {
  switch (graphic.kind) {
    case 'queue':
      return { svg: draw(Queue, { frame: frame as never, labels: graphic }) };
    case 'chain':
      return { svg: draw(Chain, { frame: frame as never, labels: graphic }) };
    case 'account':
      return { svg: draw(Account, { frame: frame as never, labels: graphic }) };
    case 'statements': {
      const { heading, statements } = statementsProps(graphic, content);
      const printed = statements.map(({ who, time, text }) =>
        say('statements.tweet', { who, time, text }),
      );
      return {
        svg: draw(Statements, { labels: { heading, statements } }),
        says: say('share.statements', { heading, statements: printed.join(' ') }),
      };
    }
    case 'interview': {
      // No share image has a private person’s name, so none is handed on.
      const { interview, tellings, notConfirmedHeading } = interviewProps(graphic, content);
      const { publisher, date, title } = interview;
      return {
        svg: draw(Interview, { labels: { interview, tellings, notConfirmedHeading } }),
        says: say('share.interview', {
          publisher,
          date,
          title,
          tellings: tellings.join(', '),
          heading: notConfirmedHeading,
        }),
      };
    }
    default:
      throw new RangeError(`A ${graphic.kind} is drawn as a chart.`);
  }
}

/**
 * The share image of a scene.
 * @throws {RangeError} when there is no such scene
 */
export function scenePicture(id: string, content: Content): SharePicture {
  const scene = makeStory(content).sections.find((section) => section.id === id);
  if (scene?.kind !== 'scroll') throw new RangeError(`There is no scene \`${id}\`.`);
  const { graphic, title, steps, number } = scene;
  const words = { site: content.site.name, pill: say('scene.number', { number }), title };
  const last = drawing(scene, steps.at(-1)?.stop ?? 0, content);
  const alt = (says: string): string => say('share.titled', { title, says });
  if (graphic.kind === 'tellings' || graphic.kind === 'timeline') {
    const svg = draw(Chart, { ...words, drawing: stageDrawing(graphic.kind, content) });
    return { svg: resolveLayers(svg, last.frame), alt: alt(last.description) };
  }
  const { svg, says = last.description } = drawn(scene, last.frame, content);
  const palette = scene.clocked ? NIGHT : DAY;
  return { svg: draw(Beside, { ...words, palette, children: inside(svg) }), alt: alt(says) };
}
