import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/cli/serve.ts';

test('a file that has changed is sent as it is now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const { address, close } = await serve(folder);
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  for (const text of ['as it was', 'as it was', 'as it is']) {
    writeFileSync(join(folder, 'index.html'), text);
    const response = await fetch(`${address}/`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(text);
  }
});
