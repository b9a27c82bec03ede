import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keptLoaders } from '../../../src/embed/kept-loaders.ts';
import { loaderFile } from '../../../src/embed/loader-file.ts';
import { content } from '../support/content.ts';

describe('the loader', () => {
  it('weighs at most 1.2 kB', async () => {
    const { code } = await loaderFile('Eleven Minutes');
    expect(gzipSync(code).length).toBeLessThanOrEqual(1200);
  });

  it('is named and signed by its bytes', async () => {
    const { code, file, path, integrity } = await loaderFile('Eleven Minutes');
    const sha = createHash('sha384').update(code, 'utf8');
    expect(file).toBe(`loader.${sha.copy().digest('hex').slice(0, 10)}.js`);
    expect(path).toBe(`/embed/v1/${file}`);
    expect(integrity).toBe(`sha384-${sha.digest('base64')}`);
  });

  it('tells of steps in the name of its site', async () => {
    expect((await loaderFile('The Lamps: a story')).code).toContain('the-lamps-a-story:step');
  });

  it('is kept for the pages that pin its bytes, as is every one before it', async () => {
    const kept = keptLoaders();
    const { file } = await loaderFile(content.site.name);
    expect(
      kept.map((one) => one.file),
      'run `npm run embeds`',
    ).toContain(file);
    for (const one of kept)
      expect(one.file).toBe(
        `loader.${createHash('sha384').update(one.code).digest('hex').slice(0, 10)}.js`,
      );
  });

  it('ends no script element that it might be put into', async () => {
    expect((await loaderFile('Eleven Minutes')).code).not.toMatch(/<\/?script|<!--/i);
  });
});
