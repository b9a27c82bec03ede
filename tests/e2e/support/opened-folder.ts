import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The project's content as an editor opens it in the browser, where no window to pick a folder can be driven. */
export interface OpenedFolder {
  /** The text of a file as it is now. */
  read: (path: string) => Promise<string>;
}

/** Gives a page a folder with the project's content, which it gets when it asks for one. */
export async function openFolder(page: Page): Promise<OpenedFolder> {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .map((below) => join('content', below))
    .filter((path) => statSync(path).isFile())
    .map((path): [string, string] => [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')]);
  await page.addInitScript((all) => {
    const pick = async (): Promise<FileSystemDirectoryHandle> => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of all) {
        const names = path.split('/');
        const last = names.pop() ?? '';
        let folder = root;
        for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
        const file = await folder.getFileHandle(last, { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
      return root;
    };
    Object.assign(window, { showDirectoryPicker: pick });
  }, files);
  return {
    read: (path) =>
      page.evaluate(async (names) => {
        const last = names.pop() ?? '';
        let folder = await navigator.storage.getDirectory();
        for (const name of names) folder = await folder.getDirectoryHandle(name);
        return (await (await folder.getFileHandle(last)).getFile()).text();
      }, path.split('/')),
  };
}
