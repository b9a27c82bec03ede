import { delimiter, join } from 'node:path';

/** What `installedChrome` needs to know about a machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const apps = ['Google Chrome', 'Chromium'];

/** Where Chrome and Chromium usually are on a system, best first. */
export function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return folders.flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ]);
  }
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = [...path, '/usr/bin', '/snap/bin'];
  return [
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    '/opt/google/chrome/chrome',
  ];
}

/** The path of a Chrome or Chromium on the machine, or undefined. */
export function installedChrome(machine: Machine): string | undefined {
  return usualPlaces(machine).find((place) => machine.exists(place));
}
