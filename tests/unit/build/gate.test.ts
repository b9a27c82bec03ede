import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, copySite, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;

beforeEach(() => {
  copy = copySite();
});

afterEach(() => {
  copy.remove();
});

test('a misspelt key and a dangling reference in two files stop the build, both with file and line, and nothing is published', async () => {
  copy.change('content/outlets/bustle.yaml', 'kind: newsroom', 'knid: newsroom');
  copy.change('content/utterances/wild-time.yaml', 'speaker: contractor', 'speaker: contracter');
  const { code, output } = await build(copy);
  expect(code).toBe(1);
  expect(output).toMatch(/content\/outlets\/bustle\.yaml:\d+:1\s+error\s+unknown-key/);
  expect(output).toMatch(/content\/utterances\/wild-time\.yaml:\d+:10\s+error\s+unknown-reference/);
  expect(output).toContain('Did you mean `contractor`?');
  expect(existsSync(join(copy.folder, 'dist', 'index.html'))).toBe(false);
});

test('a changed quotation and a word about the private person stop the build, with the words that differ', async () => {
  copy.change(
    'content/utterances/comply-with-rules.yaml',
    'I didn’t break any rules',
    'I did not break any rules',
  );
  copy.change('content/scenes/50-man.md', 'He gave it in Germany', 'He gave it in his home town');
  const { code, output } = await build(copy);
  expect(code).toBe(1);
  expect(output).toMatch(
    /content\/utterances\/comply-with-rules\.yaml:\d+:11\s+error\s+receipt-differs/,
  );
  expect(output).toContain("`did not` in your file, `didn't` in the receipt");
  expect(output).toMatch(/content\/scenes\/50-man\.md:\d+:\d+\s+error\s+private-topic/);
  expect(existsSync(join(copy.folder, 'dist', 'index.html'))).toBe(false);
});

test('a correction in Markdown is in the built page', async () => {
  copy.change(
    'content/scenes/10-report.md',
    'Five tellings are not five witnesses.',
    'Five tellings have one witness.',
  );
  const { code, output } = await build(copy);
  expect(code, output).toBe(0);
  expect(readFileSync(join(copy.folder, 'dist', 'index.html'), 'utf8')).toContain(
    'Five tellings have one witness.',
  );
});
