import { clockSeconds } from '../../graphics/clock.ts';
import { graphicOf } from '../../graphics/registry.ts';
import { nearest } from '../../lib/nearest.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { ScrollScene, StepFile } from '../../content/scene.ts';
import { problemAt } from '../reading/source-file.ts';

const listed = (values: readonly string[]): string =>
  values.map((value) => `\`${value}\``).join(', ');

/** A scene that runs by the clock, in a story whose clock has no length. */
export function missingClock(
  { graphic }: ScrollScene,
  file: ParsedFile,
  clock: string | undefined,
): Problem[] {
  if (clock !== undefined || !graphicOf(graphic).clock) return [];
  const message =
    'This scene runs by the clock, and nothing says how long that runs. Give content/site.yaml a line such as `clock: "11:00"`.';
  return [problemAt(file, file.locate(['graphic', 'kind']), { rule: 'no-clock', message })];
}

/** Whether a step asks of the graphic what it can show, in an order in which it can show it. */
export function checkStep(
  step: StepFile,
  index: number,
  scene: ScrollScene,
  { file, clock }: { file: ParsedFile; clock: string | undefined },
): Problem[] {
  const graphic = graphicOf(scene.graphic);
  const states = Object.keys(graphic.scene.stops);
  const clocked = graphic.clock !== undefined;
  const key = clocked ? 'at' : 'state';
  const wrongKey = clocked ? 'state' : 'at';
  if (step[wrongKey] !== undefined || step[key] === undefined) {
    const at = file.locate(['steps', index, step[wrongKey] === undefined ? 'id' : wrongKey]);
    const message = clocked
      ? 'This scene runs by the clock: give the step a time, such as `at: "6:24"`, and no `state`.'
      : `Give the step a \`state\` and no \`at\`. Possible: ${listed(states)}.`;
    return [problemAt(file, at, { rule: 'step-position', message })];
  }
  const { state, at } = step;
  if (state !== undefined && !states.includes(state)) {
    const suggestion = nearest(state, states);
    return [
      problemAt(file, file.locate(['steps', index, 'state']), {
        rule: 'unknown-state',
        message: `The graphic has no state \`${state}\`. Possible: ${listed(states)}.`,
        ...(suggestion && { suggestion }),
      }),
    ];
  }
  if (at && clock && clockSeconds(at) > clockSeconds(clock)) {
    const message = `The clock of the story ends at ${clock}, before ${at}. Give an earlier time, or change \`clock\` in content/site.yaml.`;
    return [
      problemAt(file, file.locate(['steps', index, 'at']), { rule: 'time-too-late', message }),
    ];
  }
  const earlier = scene.steps[index - 1]?.at;
  if (!at || !earlier || clockSeconds(at) > clockSeconds(earlier)) return [];
  const message = `The clock runs forwards: ${at} must come after ${earlier}, the time of the step before.`;
  return [problemAt(file, file.locate(['steps', index, 'at']), { rule: 'time-order', message })];
}
