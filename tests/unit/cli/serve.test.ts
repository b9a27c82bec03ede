import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/cli/serve.ts';

/** Serves a folder with these files until the test is over. */
async function served(files: Record<string, string>): Promise<{ folder: string; address: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { address, close } = await serve(folder);
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  return { folder, address };
}

test('a file that has changed is sent as it is now', async () => {
  const { folder, address } = await served({});
  for (const text of ['as it was', 'as it was', 'as it is']) {
    writeFileSync(join(folder, 'index.html'), text);
    const response = await fetch(`${address}/`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(text);
  }
});

test('a policy names the origin that was asked, for frames that have none', async () => {
  const { address } = await served({
    'index.html': 'a page',
    _headers:
      "/*\n  Content-Security-Policy: script-src 'self' https://site.example; base-uri 'none'",
  });
  const response = await fetch(`${address}/`);
  expect(response.headers.get('content-security-policy')).toBe(
    `script-src 'self' ${address} https://site.example; base-uri 'none'`,
  );
});
