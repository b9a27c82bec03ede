import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GAZETTE, newsroom, type Draft } from '../support/newsroom.ts';

let folder = '';
const lock = (): string => join(folder, 'content', 'receipts.lock.json');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receipts-'));
  write('texts/gazette.txt', GAZETTE);
  edit({ text: 'I never touched the lamps,' });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Writes the invented site with one printing. */
function edit(printing: Draft): void {
  for (const { path, text } of newsroom([printing])) write(path, text);
}

/** Runs the command in the folder, without SOURCES_DIR unless it is given. */
function verify(parameters: string[], sources?: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', SOURCES_DIR: sources };
    const command = join(process.cwd(), 'src', 'cli', 'verify.ts');
    execFile(
      process.execPath,
      [command, ...parameters],
      { cwd: folder, env },
      (error, stdout, stderr) => {
        done({ code: error ? 1 : 0, output: stdout + stderr });
      },
    );
  });
}

test('the first run writes the receipts, and the next one finds nothing to change', async () => {
  expect(await verify(['--texts', 'texts', '--check'])).toMatchObject({ code: 1 });
  expect(existsSync(lock())).toBe(false);
  expect(await verify(['--texts', 'texts'])).toMatchObject({ code: 0 });
  const written = readFileSync(lock(), 'utf8');
  expect(written).toContain('I never touched the lamps,');
  const again = await verify(['--check'], join(folder, 'texts'));
  expect(again).toMatchObject({ code: 0 });
  expect(again.output).toContain('Nothing has changed');
  expect(readFileSync(lock(), 'utf8')).toBe(written);
});

test('a printing that is not in its article fails with its place and the nearest words, and nothing is written', async () => {
  edit({ text: 'I never moved the lamps,' });
  const { code, output } = await verify(['--texts', 'texts']);
  expect(code).toBe(1);
  expect(output).toContain('content/utterances/lamps.yaml:9:11');
  expect(output).toContain('`moved` in your file, `touched` in the article');
  expect(output).not.toContain(folder);
  expect(existsSync(lock())).toBe(false);
});

test('without a folder of texts it says what to do', async () => {
  for (const parameters of [[], ['--texts', 'nowhere']]) {
    const { code, output } = await verify(parameters);
    expect(code).toBe(1);
    expect(output).toContain('npm run verify -- --texts DIR');
  }
});
