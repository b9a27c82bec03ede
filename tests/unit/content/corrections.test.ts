import { describe, expect, it } from 'vitest';
import { piecesIn } from '../../../src/checker/reading/placed-pieces.ts';
import { pieceLink, type Piece } from '../../../src/content/pieces.ts';
import { parse } from '../../../src/checker/reading/parse.ts';
import type { Content } from '../../../src/content/content.ts';
import { allCorrections, correctionsOf, piecesOfStory } from '../../../src/content/corrections.ts';
import { contentOf, correctionFile, withFiles } from '../support/changed.ts';

const withCorrections = (added: Record<string, Parameters<typeof correctionFile>[0]>): Content =>
  contentOf(
    withFiles(
      Object.fromEntries(
        Object.entries(added).map(([name, fields]) => [
          `corrections/${name}.yaml`,
          correctionFile(fields),
        ]),
      ),
    ),
  );
const idsOn = (content: Content, ...pieces: Piece[]): string[] =>
  correctionsOf(content, pieces).map(({ id }) => id);

describe('a correction', () => {
  it('shows on every piece that it names, and on no other', () => {
    const content = withCorrections({
      '10-time': { touches: 'step/account-back, quote/wild-time, chart/night' },
    });
    for (const piece of ['step/account-back', 'quote/wild-time', 'chart/night'] as const)
      expect(idsOn(content, piece), piece).toEqual(['time']);
    for (const piece of ['story', 'step/human-error', 'quote/nobel-prize', 'chart/clock'] as const)
      expect(idsOn(content, piece), piece).toEqual([]);
  });

  it('of any piece of the story counts for its page, one of an article does not', () => {
    const content = withCorrections({
      '10-a': { touches: 'step/account-back' },
      '20-b': { touches: 'scene/quotes' },
      '30-c': { touches: 'article/bustle' },
    });
    expect(idsOn(content, ...piecesOfStory(content))).toEqual(['b', 'a']);
  });

  it('that touches several pieces of a page shows once', () => {
    const content = withCorrections({ '10-a': { touches: 'story, step/account-back' } });
    expect(idsOn(content, ...piecesOfStory(content))).toEqual(['a']);
  });

  it('comes before older ones, and before an earlier one of the same day', () => {
    const content = withCorrections({
      '10-first': { date: '2026-03-05' },
      '20-second': { date: '2026-03-05' },
      '30-old': { date: '2025-12-24' },
    });
    expect(allCorrections(content).map(({ id }) => id)).toEqual(['second', 'first', 'old']);
  });

  it('that is withdrawn stands in the list only, a draft nowhere', () => {
    const content = withCorrections({
      '10-withdrawn': { more: 'status: retracted\nretracted: It was no mistake.\n' },
      '20-draft': { more: 'status: draft\n' },
    });
    expect(allCorrections(content).map(({ id, withdrawn }) => ({ id, withdrawn }))).toEqual([
      { id: 'withdrawn', withdrawn: 'It was no mistake.' },
    ]);
    expect(idsOn(content, 'story')).toEqual([]);
  });
});

describe('the pieces', () => {
  it('all have a name and an address', () => {
    const files = withFiles({});
    const content = contentOf(files);
    const parsed = files.flatMap((file) => parse(file).parsed ?? []);
    const pieces = piecesIn(parsed);
    expect(pieces.length).toBeGreaterThan(100);
    for (const piece of pieces) {
      const { title, href } = pieceLink(content, piece);
      expect(title, piece).not.toBe('');
      expect(href, piece).toMatch(/^\/(#[a-z0-9-]+|[a-z]+\/([a-z0-9-]+\/)?(#[a-z0-9-]+)?)?$/);
    }
  });
});
