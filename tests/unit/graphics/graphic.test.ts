import { describe, expect, it } from 'vitest';
import { defineGraphic, holdOf } from '../../../src/graphics/graphic.ts';
import type { AccountLabels } from '../../../src/graphics/account/labels.ts';
import type { ChainLabels } from '../../../src/graphics/chain/labels.ts';
import type { QueueLabels } from '../../../src/graphics/queue/labels.ts';
import { chain } from '../../../src/graphics/chain/index.ts';
import { graphics, type GraphicKind } from '../../../src/graphics/registry.ts';
import { loadStage } from '../../../src/graphics/stages.ts';
import { shareAlt, sharePicture } from '../../../src/share/picture.ts';
import { embedPieces } from '../../../src/content/embed-pieces.ts';
import { scenePosition } from '../../../src/story/position.ts';
import { makeStory } from '../../../src/story/model.ts';
import { content } from '../support/content.ts';

/** A definition without one of its parts. */
const without = <K extends keyof typeof chain>(part: K): Omit<typeof chain, K> => {
  const parts = Object.entries(chain).filter(([name]) => name !== part);
  return Object.fromEntries(parts) as Omit<typeof chain, K>;
};

describe('the definition of a graphic', () => {
  it('is an error of types where a part is left out', () => {
    const parts = [
      // @ts-expect-error -- no words for an editor to write
      defineGraphic(without('labels')),
      // @ts-expect-error -- nothing that moves
      defineGraphic(without('scene')),
      // @ts-expect-error -- nothing to draw with
      defineGraphic(without('props')),
      // @ts-expect-error -- nothing to hear
      defineGraphic(without('describe')),
      // @ts-expect-error -- nothing to see
      defineGraphic(without('stage')),
      // @ts-expect-error -- nothing to share
      defineGraphic(without('card')),
      // @ts-expect-error -- no size on paper
      defineGraphic(without('still')),
    ];
    expect(parts).toHaveLength(7);
  });

  it.each(Object.entries(graphics))(
    'of “%s” has the name of its folder, by which readers load its stage',
    async (kind, { labels, scene, stage }) => {
      expect(labels.shape.kind.value).toBe(kind);
      const part = await loadStage(kind);
      expect(part).toBe((await stage()).default);
      expect(part.scene).toBe(scene);
    },
  );

  it('says where there is none of a name', async () => {
    await expect(loadStage('nothing')).rejects.toThrow('There is no graphic `nothing`.');
  });
});

describe('a graphic that asks for states', () => {
  it('rests for seven tenths of a step and then sets off for the next; one with a clock never rests', () => {
    const at = (kind: GraphicKind, fraction: number): number =>
      scenePosition({ step: 0, fraction }, [0, 1], holdOf(graphics[kind]));
    expect([0, 0.5, 0.7].map((fraction) => at('queue', fraction))).toEqual([0, 0, 0]);
    expect(at('queue', 0.71)).toBeGreaterThan(0);
    expect(at('queue', 0.85)).toBeCloseTo(0.5);
    expect(at('account', 0.5)).toBeCloseTo(0.5);
  });
});

describe('the card of a graphic', () => {
  const scenes = makeStory(content).sections.flatMap((section) =>
    section.kind === 'scroll' && !graphics[section.graphic.kind].chart ? [section] : [],
  );

  /** Every text among the labels that the last frame shows. */
  const shown = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(shown)
        : [];

  /** What each card must show of its labels, whole and once. */
  const LABELS: Partial<Record<GraphicKind, (props: never) => unknown>> = {
    queue: ({ report, unknown, caption }: QueueLabels) => [report.line, unknown, caption],
    chain: ({ report, motion, click, dark }: ChainLabels) =>
      [report, motion, click, dark].map(({ text }) => text),
    account: ({ notice }: AccountLabels) => notice,
  };

  it.each(scenes.map(({ id, graphic }) => [graphic.kind, id] as const))(
    'of “%s” has its labels, and no word that is not on them',
    async (_, id) => {
      const piece = embedPieces(content).find((one) => one.kind === 'scene' && one.id === id);
      const scene = scenes.find((one) => one.id === id);
      if (!piece || !scene) throw new Error(id);
      const svg = await sharePicture(piece, content);
      const lines = [...svg.matchAll(/<tspan[^>]*>([^<]+)<|<text[^>]*>([^<]+)</g)].map(
        ([, line, whole]) => (line ?? whole ?? '').trim(),
      );
      const props = graphics[scene.graphic.kind].props(scene.graphic, content);
      const known = [...shown(props), shareAlt(piece, content), content.site.name, scene.title]
        .join(' ')
        .toLowerCase();
      expect(lines.length).toBeGreaterThan(3);
      // Each label stands once: in the place of another it would be missing in its own.
      let words = lines.join(' ').toLowerCase();
      // The longest first: a short one may be a word of another.
      const labels = shown(LABELS[scene.graphic.kind]?.(props as never));
      for (const label of labels.toSorted((a, b) => b.length - a.length)) {
        const [before, after, ...more] = words.split(label.toLowerCase());
        expect([before, after, ...more], label).toHaveLength(2);
        words = `${before ?? ''} ${after ?? ''}`;
      }
      for (const line of lines.filter((one) => /\p{L}/u.test(one) && !/^Scene \d/i.test(one)))
        for (const word of line.toLowerCase().match(/[\p{L}@]+/gu) ?? [])
          expect(known, line).toContain(word);
    },
  );
});
