import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'eleven-minutes-'));
  for (const name of [
    'content',
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

/** Changes a file of the copy; the change must change something. */
function change(path: string, from: string, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** Runs `astro build` on the copy. */
function build(): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const astro = join(copy, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
    execFile(process.execPath, [astro, 'build'], { cwd: copy, env }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, output: stdout + stderr });
    });
  });
}

test('a misspelt key and a dangling reference in two files stop the build, both with file and line, and nothing is published', async () => {
  change('content/outlets/bustle.yaml', 'kind: newsroom', 'knid: newsroom');
  change('content/utterances/wild-time.yaml', 'speaker: contractor', 'speaker: contracter');
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toMatch(/content\/outlets\/bustle\.yaml:\d+:1\s+error\s+unknown-key/);
  expect(output).toMatch(/content\/utterances\/wild-time\.yaml:\d+:10\s+error\s+unknown-reference/);
  expect(output).toContain('Did you mean `contractor`?');
  expect(existsSync(join(copy, 'dist', 'index.html'))).toBe(false);
}, 60_000);

test('a changed quotation and a word about the private person stop the build, with the words that differ', async () => {
  change(
    'content/utterances/comply-with-rules.yaml',
    'I didn’t break any rules',
    'I did not break any rules',
  );
  change('content/scenes/50-man.md', 'He gave it in Germany', 'He gave it in his home town');
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toMatch(
    /content\/utterances\/comply-with-rules\.yaml:\d+:11\s+error\s+receipt-differs/,
  );
  expect(output).toContain("`did not` in your file, `didn't` in the receipt");
  expect(output).toMatch(/content\/scenes\/50-man\.md:\d+:\d+\s+error\s+private-topic/);
  expect(existsSync(join(copy, 'dist', 'index.html'))).toBe(false);
}, 60_000);

test('a correction in Markdown is in the built page', async () => {
  change(
    'content/scenes/10-report.md',
    'Five tellings are not five witnesses.',
    'Five tellings have one witness.',
  );
  const { code, output } = await build();
  expect(code, output).toBe(0);
  expect(readFileSync(join(copy, 'dist', 'index.html'), 'utf8')).toContain(
    'Five tellings have one witness.',
  );
}, 60_000);
