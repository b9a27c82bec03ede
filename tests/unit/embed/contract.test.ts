import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CONTRACT_FILE, contract, losses } from '../../../src/embed/index/contract.ts';
import { messageSchema } from '../../../src/embed/schema.ts';
import { content } from '../support/content.ts';

const published: unknown = JSON.parse(readFileSync(CONTRACT_FILE, 'utf8'));
const now = contract(content);

describe('version 1 of the embeds', () => {
  it('has everything that was ever published in it', () => {
    expect(losses(published, now)).toEqual([]);
  });

  it('has its keys and its messages written down as far as they go now', () => {
    expect(losses({ ...now, pieces: [] }, published), 'run `npm run embeds`').toEqual([]);
  });

  it('may gain a piece, a key, a message or a word, and lose none', () => {
    const before = { pieces: [{ id: 'a', steps: ['one'] }], modes: ['box'] };
    const gained = {
      pieces: [{ id: 'b' }, { id: 'a', steps: ['one', 'two'], new: 1 }],
      modes: ['auto', 'box'],
    };
    expect(losses(before, gained)).toEqual([]);
    expect(losses(gained, before)).toEqual([
      'pieces: {"id":"b"}',
      'pieces: {"id":"a","steps":["one","two"],"new":1}',
      'modes: "auto"',
    ]);
    expect(losses(before, { ...before, modes: {} })).toEqual(['modes']);
  });

  it('has a schema that a message passes and its misspelling does not', () => {
    const schema = z.fromJSONSchema(messageSchema() as never);
    const message = { ns: 'news-embed', v: 1, type: 'progress', progress: 0.5 };
    expect(schema.safeParse(message).success).toBe(true);
    expect(schema.safeParse({ ...message, later: 'added' }).success).toBe(true);
    for (const wrong of [{ progress: 2 }, { type: 'progres' }, { v: 2 }, { ns: 'news' }])
      expect(schema.safeParse({ ...message, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });
});
