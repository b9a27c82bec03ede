import type { Frame } from '../story/scene.ts';

/** `0.5`, `2 * 0.5` or `1 - 2 * 0.5`. */
function value(terms: string): number {
  const [first = 0, ...others] = terms
    .split(' - ')
    .map((term) => term.split('*').reduce((product, factor) => product * Number(factor), 1));
  return others.reduce((rest, term) => rest - term, first);
}

/**
 * A drawing for the stage with its layers as they are in a frame: their opacities are custom
 * properties, which only a browser knows.
 */
export function resolveLayers(svg: string, frame: Frame): string {
  return svg.replaceAll(
    /style="opacity:\s*(?:calc\()?([^";)]*(?:\(--[a-z]+\)[^";)]*)*)\)?;?"/g,
    (_, terms: string) => {
      const numbers = terms.replaceAll(/var\(--([a-z]+)\)/g, (__, layer: string) =>
        String(frame[layer] ?? 1),
      );
      return `opacity="${String(Math.min(1, Math.max(0, value(numbers))))}"`;
    },
  );
}
