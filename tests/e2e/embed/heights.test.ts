import { measuredHeights } from '../../../src/embed/index/heights.ts';
import { FRAME_WIDTHS } from '../../../src/embed/index/widths.ts';
import { measureHeights } from '../../../src/cli/embeds/measure.ts';
import { expect, test } from '../support/test.ts';

/** How far another build of the browser may round, in px. */
const CLOSE = 4;

test('the heights that the index tells are those of the pages', async ({ browser, baseURL }) => {
  const told = measuredHeights;
  const pieces = Object.keys(told).map((name) => {
    const [kind, id] = name.split('/') as ['chart' | 'quote', string];
    return { kind, id, embed: `/embed/v1/${kind}/${id}/` };
  });
  const measured = await measureHeights(browser, baseURL ?? '', pieces);
  for (const [name, heights] of Object.entries(measured))
    for (const width of FRAME_WIDTHS)
      expect(
        Math.abs(heights[width] - (told[name]?.[width] ?? 0)),
        `${name} at ${width} px is ${heights[width]} px high: run \`npm run embeds\``,
      ).toBeLessThanOrEqual(CLOSE);
});
