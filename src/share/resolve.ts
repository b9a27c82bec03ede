import type { Frame } from '../story/scene.ts';
import { DAY, MARKER } from './palette.ts';

/** What the style sheets of the drawings for the stage say, for a picture that has none. */
const STYLES = `<style>
.soft{fill:${DAY.soft}}
.words{font-family:Newsreader;font-weight:400;font-size:14px}
.rule{stroke:${DAY.rule}}
.every{fill:none;stroke:${DAY.ink};stroke-width:2}
.axis line{stroke:${DAY.ink}}
.stem{fill:none;stroke:${DAY.soft}}
.marker{fill:${MARKER};stroke:${DAY.ink}}
</style>`;

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
  const resolved = svg.replaceAll(
    /style="opacity:\s*(?:calc\()?([^";)]*(?:\(--[a-z]+\)[^";)]*)*)\)?;?"/g,
    (_, terms: string) => {
      const numbers = terms.replaceAll(/var\(--([a-z]+)\)/g, (__, layer: string) =>
        String(frame[layer] ?? 1),
      );
      return `opacity="${String(Math.min(1, Math.max(0, value(numbers))))}"`;
    },
  );
  return resolved.replace(/(<svg[^>]*>)/, `$1${STYLES}`);
}
