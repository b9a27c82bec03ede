import { step } from '../../../content/scene.ts';
import type { AnyGraphic } from '../../../graphics/graphic.ts';
import { graphics } from '../../../graphics/registry.ts';
import { always, type Answers, type Field } from '../kind.ts';
import type { Project } from '../project.ts';
import { block, given } from '../yaml.ts';

const known = (graphic: string): AnyGraphic | undefined =>
  new Map<string, AnyGraphic>(Object.entries(graphics)).get(graphic);

const isClocked = (graphic: string): boolean => known(graphic)?.clock !== undefined;

/** The states that a graphic can be asked for; one that runs by the clock has times in their place. */
const statesOf = (graphic: string): string[] =>
  isClocked(graphic) ? [] : Object.keys(known(graphic)?.scene.stops ?? {});

/**
 * What is asked about a step.
 * @param graphicOf the kind of graphic that the step's scene has
 */
export const stepFields = (
  graphicOf: (project: Project, answers: Answers) => string,
): readonly Field[] => [
  {
    flag: 'text',
    ask: 'The text? End each sentence with its mark, such as [^gazette:9].',
    schema: step.shape.text,
    needed: always,
  },
  {
    flag: 'state',
    ask: 'Which state of the drawing?',
    schema: step.shape.state,
    options: (project, answers) =>
      statesOf(graphicOf(project, answers)).map((value) => ({ value })),
    needed: (answers, project) => statesOf(graphicOf(project, answers)).length > 0,
  },
  {
    flag: 'at',
    ask: 'At which time of the clock?',
    schema: step.shape.at,
    needed: (answers, project) => isClocked(graphicOf(project, answers)),
  },
];

/** A step as it stands in its file. */
export const stepOf = (id: string, answers: Answers, graphic: string): Record<string, unknown> =>
  given({
    id,
    state: isClocked(graphic) ? undefined : answers['state'],
    at: answers['at'],
    text: block(answers['text'] ?? ''),
  });
