import type { HookParameters } from 'astro';
import { describe, expect, it } from 'vitest';
import { unpublishedFiles } from '../../../../src/author/desk/files.ts';
import { deskGroups } from '../../../../src/author/desk/pieces.ts';
import { desk } from '../../../../src/author/desk/integration.ts';
import { content } from '../../support/content.ts';

/** The addresses that the desk adds to a server or a build. */
function routes(command: 'dev' | 'build'): string[] {
  const added: string[] = [];
  const parameters = {
    command,
    injectRoute: ({ pattern }: { pattern: string }) => added.push(pattern),
  } as unknown as HookParameters<'astro:config:setup'>;
  void desk().hooks['astro:config:setup']?.(parameters);
  return added;
}

describe('the desk', () => {
  it('is there in dev, and nothing of it in a build', () => {
    expect(routes('dev')).toEqual(['/desk/', '/desk/pieces/']);
    expect(routes('build')).toEqual([]);
  });

  it('names every step, chart and quote with its file', () => {
    const pieces = deskGroups(content).flatMap((group) => group.pieces);
    const steps = content.scenes.flatMap(({ data }) => (data.kind === 'scroll' ? data.steps : []));
    expect(pieces).toHaveLength(steps.length + content.charts.length + content.utterances.length);
    for (const { file } of pieces) expect(file).toMatch(/^content\/(scenes|charts|utterances)\/.+/);
  });

  it('lists what readers do not see', () => {
    const withDraft = content.utterances.map((entry) =>
      entry.id === 'no-crime'
        ? { ...entry, data: { ...entry.data, status: 'draft' as const } }
        : entry,
    );
    expect(unpublishedFiles(content)).toEqual([]);
    expect(unpublishedFiles({ ...content, utterances: withDraft })).toEqual([
      { file: 'content/utterances/no-crime.yaml', status: 'draft' },
    ]);
  });
});
