import { binary, hand } from '../run/process.mjs';

/** Whether the browser that comes in the packages runs here; only its pictures can be compared. */
export const pinnedBrowserRuns = (): boolean =>
  process.platform === 'linux' && process.arch === 'x64';

/** Takes and compares all pictures of the built site. Returns Playwright's exit code. */
export function takePictures(rest: string[], env: Record<string, string>): Promise<number> {
  const playwright = binary('@playwright/test', 'playwright');
  const config = ['--config', 'playwright.visual.config.ts'];
  return hand(process.execPath, [playwright, 'test', ...config, ...rest], { env });
}
