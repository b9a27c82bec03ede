import { describe, expect, it } from 'vitest';
import type { Use, UseKind } from '../../../../src/site/sources/use.ts';
import { kindsOf, useCount } from '../../../../src/site/sources/use.ts';
import { usesOf } from '../../../../src/site/sources/uses.ts';
import { contentOf, withChange } from '../../support/changed.ts';
import { content } from '../../support/content.ts';

const uses = usesOf(content);
const used = (article: string, kind: UseKind): Use[] => uses.get(article)?.[kind] ?? [];

describe('what an article is used for', () => {
  it('are the steps whose text carries its mark, and no others', () => {
    const steps = content.scenes.flatMap(({ data }) => (data.kind === 'scroll' ? data.steps : []));
    for (const { id } of content.articles) {
      const marked = steps.filter(
        ({ text }) => text.includes(`[^${id}:`) || text.includes(`[^${id}]`),
      );
      expect(
        used(id, 'sentences')
          .filter(({ step }) => step !== undefined)
          .map(({ href }) => href),
        id,
      ).toEqual(marked.map((step) => `/#${step.id}`));
    }
  });

  it('counts every sentence that carries its mark', () => {
    const goesDark = used('post-news', 'sentences').find(({ href }) => href === '/#goes-dark');
    expect(goesDark?.count).toBe(1);
    const changed = contentOf(
      withChange(
        'content/scenes/30-dark.md',
        'goes dark.[^post-the-fix]',
        'goes dark.[^post-the-fix][^post-news]',
      ),
    );
    const more = usesOf(changed).get('post-news')?.sentences;
    expect(more?.find(({ href }) => href === '/#goes-dark')?.count).toBe(2);
  });

  it('are every printing, every point of fact once, every moment and every clock time', () => {
    for (const { id, data } of content.articles) {
      expect(used(id, 'printings')).toHaveLength(
        content.utterances
          .flatMap((utterance) => utterance.data.printings)
          .filter(({ article }) => article === id).length,
      );
      expect(used(id, 'claims').map(({ title }) => title)).toEqual(
        content.claims
          .filter(
            (claim) =>
              claim.data.stances.some(({ article }) => article === id) ||
              claim.data.record.some(({ sources }) => sources.includes(id)),
          )
          .map((claim) => claim.data.title),
      );
      expect(used(id, 'events')).toHaveLength(
        content.events.filter((event) => event.data.sources.includes(id)).length,
      );
      expect(used(id, 'clock')).toHaveLength(
        Object.keys(data.clock ?? {}).filter((key) => key !== 'outlier').length,
      );
    }
  });

  it('are the drawings that show its words', () => {
    expect(used('afp-deccan', 'drawings')).toEqual([{ title: 'Reactivation', href: '/#return' }]);
    expect(used('snopes', 'drawings')).toEqual([]);
  });

  it('does not count what is a draft', () => {
    const path = 'content/claims/last-day.yaml';
    const changed = contentOf(withChange(path, 'topic: manner', 'topic: manner\nstatus: draft'));
    const titles = (all: typeof uses): string[] =>
      (all.get('reuters-december')?.claims ?? []).map(({ title }) => title);
    expect(titles(uses)).toContain('The last day');
    expect(titles(usesOf(changed))).not.toContain('The last day');
  });

  it('adds the times a term is used', () => {
    expect(useCount('terms', [{ title: 'Deleted', count: 3 }, { title: 'Hero' }])).toBe(
      '4 uses of terms',
    );
    expect(useCount('claims', [{ title: 'Who did it' }])).toBe('1 point of fact');
  });

  it('is listed with the story first and leaves out what there is none of', () => {
    expect(kindsOf(uses.get('snopes') ?? {}).map(([kind]) => kind)).toEqual([
      'sentences',
      'events',
      'clock',
    ]);
  });
});
