import { graphicOf } from '../../graphics/registry.ts';
import type { ParsedFile } from '../reading/parse.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../schemas/material.ts';
import type { SceneFile } from '../../content/scene.ts';
import { problemAt } from '../reading/source-file.ts';

/** Sections whose parts have addresses on the page of the story, so that one of them is enough. */
const ONCE: readonly SceneFile['kind'][] = ['quotes', 'charts', 'sources'];

/** What a scene or a section puts on the page that can stand there only once. */
function shownBy(scene: SceneFile, charts: readonly string[]): string[] {
  const { kind } = scene;
  // All frames of a graphic that builds up a chart take it from the page.
  if (kind === 'scroll') return graphicOf(scene.graphic).chart ? [scene.graphic.kind] : [];
  if (kind === 'charts') return [kind, ...charts.map((id) => `chart/${id}`)];
  if (kind === 'chart') return [`chart/${scene.chart}`];
  return ONCE.includes(kind) ? [kind] : [];
}

const words = (shown: string): string =>
  shown.startsWith('chart/')
    ? `The chart \`${shown.slice('chart/'.length)}\` is`
    : `Something of the kind \`${shown}\` is`;

/** Reports what the story shows twice: its addresses would lead to the first only. */
export function shownTwice(
  { scenes, charts }: Pick<Content, 'scenes' | 'charts'>,
  files: ReadonlyMap<string, ParsedFile>,
): Problem[] {
  const ids = charts.map(({ id }) => id);
  const seen = new Map<string, Entry<SceneFile>>();
  return scenes.flatMap((scene) => {
    const file = files.get(scene.file);
    const again = shownBy(scene.data, ids).find((shown) => seen.has(shown));
    for (const shown of shownBy(scene.data, ids)) seen.set(shown, seen.get(shown) ?? scene);
    if (!file || again === undefined) return [];
    const first = seen.get(again)?.file ?? '';
    return [
      problemAt(file, file.locate(['kind']), {
        rule: 'shown-twice',
        message: `${words(again)} in the story already, in ${first}. Take one of the two out.`,
      }),
    ];
  });
}
