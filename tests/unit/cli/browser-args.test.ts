import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { browserArgs } from '../../../src/cli/browser/args.ts';

it('what Playwright turns off in Chromium stays off, though Chromium reads only our list', () => {
  const require = createRequire(import.meta.resolve('@playwright/test'));
  const core = createRequire(require.resolve('playwright')).resolve('playwright-core');
  const code = readFileSync(new URL('lib/coreBundle.js', `file://${core}`), 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[([^\]]+)\]/.exec(code) ?? [];
  const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(theirs.length).toBeGreaterThan(5);

  const [ours = ''] = browserArgs(false).filter((arg) => arg.startsWith('--disable-features='));
  expect(ours.split('=')[1]?.split(',')).toEqual(expect.arrayContaining(theirs));
});
