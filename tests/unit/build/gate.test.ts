import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, type Copy } from '../../../src/cli/copy.ts';

let copy: Copy;

beforeEach(() => {
  copy = copyProject();
});

afterEach(() => {
  copy.remove();
});

/** Changes a file of the copy; the change must change something. */
function change(path: string, from: string, to: string): void {
  const file = join(copy.folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('a misspelt key and a dangling reference in two files stop the build, both with file and line, and nothing is published', async () => {
  change('content/outlets/bustle.yaml', 'kind: newsroom', 'knid: newsroom');
  change('content/utterances/wild-time.yaml', 'speaker: contractor', 'speaker: contracter');
  const { code, output } = await copy.build();
  expect(code).toBe(1);
  expect(output).toMatch(/content\/outlets\/bustle\.yaml:\d+:1\s+error\s+unknown-key/);
  expect(output).toMatch(/content\/utterances\/wild-time\.yaml:\d+:10\s+error\s+unknown-reference/);
  expect(output).toContain('Did you mean `contractor`?');
  expect(existsSync(join(copy.dist, 'index.html'))).toBe(false);
}, 60_000);

test('a correction in Markdown is in the built page', async () => {
  change(
    'content/scenes/10-report.md',
    'Five tellings are not five witnesses.',
    'Five tellings have one witness.',
  );
  const { code, output } = await copy.build();
  expect(code, output).toBe(0);
  expect(readFileSync(join(copy.dist, 'index.html'), 'utf8')).toContain(
    'Five tellings have one witness.',
  );
}, 60_000);
