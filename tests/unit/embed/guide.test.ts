import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/embed/snippets/frame.ts';
import { embeddingGuide } from '../../../src/embed/snippets/guide.ts';
import { content } from '../support/content.ts';

const page = content.pages.find(({ data }) => data.kind === 'embed')?.data;
const words = page?.sections.map(({ text }) => text).join('\n') ?? '';

describe('the guide for partners', () => {
  it('says in docs/ what the page says', async () => {
    const file = join(process.cwd(), 'docs/embedding.md');
    const options = { ...(await resolveConfig(file)), filepath: file };
    await expect(await format(embeddingGuide(content), options)).toMatchFileSnapshot(file);
  });

  it('names every parameter that there is', () => {
    const parameters = Object.keys({ ...DEFAULTS, step: '', from: '', to: '' });
    for (const name of parameters.filter((one) => one !== 'width'))
      expect(words, name).toContain(`\`${name}\``);
  });

  it('says which way is for which host', () => {
    for (const host of [
      'Any page',
      'WordPress',
      'Ghost',
      'Newsletter',
      'AMP',
      'Arc',
      'Content-Security-Policy',
    ])
      expect(words).toContain(host);
  });
});
