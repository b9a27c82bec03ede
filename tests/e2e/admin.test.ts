import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { assemble, readLocks } from '../../src/checker/load.ts';
import { readSourceFiles } from '../../src/checker/reading/read-files.ts';
import { sourceFile } from '../../src/checker/reading/source-file.ts';
import { openFolder, type OpenedFolder } from './support/opened-folder.ts';
import { expect, test } from './support/with-dev-server.ts';

test.describe.configure({ mode: 'serial' });

let folder: OpenedFolder;
const warnings: string[] = [];

test.beforeEach(async ({ page, dev }) => {
  warnings.length = 0;
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  folder = await openFolder(page);
  await page.goto(`${dev.address}/admin/`, { timeout: 60_000 });
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByRole('treeitem', { name: 'Outlets' })).toBeVisible({ timeout: 20_000 });
});

/** Opens a file of a list. */
async function open(page: Page, dev: { address: string }, entry: string): Promise<void> {
  await page.goto(`${dev.address}/admin/#/collections/${entry}`);
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
}

/** Saves what was changed; the text of the file once it is other than the project’s. */
async function save(page: Page, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => folder.read(path).catch(() => '')).not.toBe(existing(path));
  return folder.read(path);
}

const existing = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** What the checker says about the project with a file as it was saved, notes apart. */
function problemsWith(path: string, text: string): unknown[] {
  const others = readSourceFiles('content', process.cwd()).filter((file) => file.path !== path);
  const saved = sourceFile(path, path.slice('content/'.length), text);
  const { problems } = assemble([...others, saved], readLocks(process.cwd()));
  return problems.filter(({ severity }) => severity !== 'note');
}

/** The lines of a text that another does not have. */
const linesBeside = (text: string, other: string): string[] => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
};

test('understands all of its configuration, and offers no host to sign in at', async ({ page }) => {
  expect(warnings.filter((text) => /option is not|`.*` option|schema/.test(text))).toEqual([]);
  await page.getByRole('button', { name: 'Show Account Menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign Out' }).click();
  await expect(page.getByRole('button')).toHaveText(['Work with Local Repository']);
});

test('changes the one line of a file that an editor changes', async ({ page, dev }) => {
  const path = 'content/outlets/bustle.yaml';
  await open(page, dev, 'outlets/entries/bustle');
  await page.getByRole('textbox', { name: 'Short', exact: true }).fill('Bustle.');
  const text = await save(page, path);
  expect(linesBeside(text, existing(path))).toEqual(['short: Bustle.']);
  expect(linesBeside(existing(path), text)).toEqual(['short: Bustle']);
  expect(problemsWith(path, text)).toEqual([]);
});

test('keeps every key of a quote with its printings, and picks another speaker', async ({
  page,
  dev,
}) => {
  const path = 'content/utterances/wild-time.yaml';
  await open(page, dev, 'utterances/entries/wild-time');
  await page.getByRole('radio', { name: 'Twitter', exact: true }).check();
  const text = await save(page, path);
  expect(linesBeside(text, existing(path))).toEqual(['speaker: twitter']);
  expect(linesBeside(existing(path), text)).toEqual(['speaker: contractor']);
  expect(problemsWith(path, text)).toEqual([]);
});

test('keeps the drawing, the steps and their marks of a scene', async ({ page, dev }) => {
  const path = 'content/scenes/10-report.md';
  await open(page, dev, 'scenes-scroll/entries/10-report');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A report comes in');
  const text = await save(page, path);
  expect(linesBeside(text, existing(path)).filter((line) => !line.includes('@'))).toEqual([
    'title: A report comes in',
  ]);
  expect(problemsWith(path, text)).toEqual([]);
});

test('writes a new file that the checker takes', async ({ page, dev }) => {
  await open(page, dev, 'outlets/new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The Evening Lamp');
  await page.getByRole('textbox', { name: 'Short', exact: true }).fill('Eve. Lamp');
  await page.getByRole('radio', { name: 'newsroom' }).check();
  const path = 'content/outlets/the-evening-lamp.yaml';
  const text = await save(page, path);
  expect(text).toBe('name: The Evening Lamp\nshort: Eve. Lamp\nkind: newsroom\n');
  expect(problemsWith(path, text)).toEqual([]);
});
