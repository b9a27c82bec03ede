import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { compare, packed } from './compare.ts';
import * as places from './places.ts';
import { line, type Verdict } from './verdict.ts';

/** A picture as it was taken, a PNG, and its name within its folder. */
export interface Taken {
  name: string;
  png: Buffer;
}

/**
 * Compares the pictures of a folder with the baseline, or makes them the baseline in an update.
 * The pictures must be all of the folder: others that the baseline has there are gone. What is
 * different is kept for looking at, noted for the reporter, and fails the test.
 */
export async function judge(info: TestInfo, folder: string, taken: Taken[]): Promise<void> {
  const path = `${info.project.name}/${folder}`;
  const verdicts: Verdict[] = [];
  for (const { name, png } of taken) verdicts.push(await judgeOne(`${path}/${name}`, png));
  const ids = new Set(verdicts.map(({ id }) => id));
  verdicts.push(...dismiss((id) => places.folderOf(id) === path && !ids.has(id)));
  conclude(info, verdicts);
}

/** Notes and, in an update, removes the pictures of folders of this project that nothing makes. */
export function dismissOtherFolders(info: TestInfo, folders: string[]): void {
  const known = new Set(folders.map((folder) => `${info.project.name}/${folder}`));
  conclude(
    info,
    dismiss((id) => id.startsWith(`${info.project.name}/`) && !known.has(places.folderOf(id))),
  );
}

async function judgeOne(id: string, png: Buffer): Promise<Verdict> {
  const file = places.baselineFile(id);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const difference = before && (await compare(before, png));
  if (before && !difference) return { id, state: 'same', pixels: 0, share: 0 };
  put(places.resultFile(id, 'after.png'), png);
  if (before) put(places.resultFile(id, 'before.webp'), before);
  if (difference?.png) put(places.resultFile(id, 'difference.png'), difference.png);
  if (places.isUpdate) put(file, await packed(png));
  const { pixels = 0, share = 0 } = difference ?? {};
  return { id, state: before ? 'changed' : 'new', pixels, share };
}

function dismiss(isGone: (id: string) => boolean): Verdict[] {
  return places
    .baselineIds()
    .filter(isGone)
    .map((id) => {
      put(places.resultFile(id, 'before.webp'), readFileSync(places.baselineFile(id)));
      if (places.isUpdate) rmSync(places.baselineFile(id));
      return { id, state: 'gone', pixels: 0, share: 0 };
    });
}

function conclude(info: TestInfo, verdicts: Verdict[]): void {
  for (const verdict of verdicts) {
    info.annotations.push({ type: 'picture', description: JSON.stringify(verdict) });
  }
  const different = verdicts.filter(({ state }) => state !== 'same');
  if (different.length === 0 || places.isUpdate) return;
  throw new Error(
    [
      `${different.length} of ${verdicts.length} pictures are not as in the baseline:`,
      ...different.flatMap((verdict) => [`  ${line(verdict)}`, ...files(verdict)]),
      `Side by side: ${places.shown(places.resultsPage)}. If it is meant: npm run pictures`,
    ].join('\n'),
  );
}

/** The lines that name the pictures to look at. */
function files({ id }: Verdict): string[] {
  return (['after.png', 'difference.png'] as const)
    .map((part) => places.resultFile(id, part))
    .filter((file) => existsSync(file))
    .map((file) => `           ${places.shown(file)}`);
}

function put(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
