import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './programs.ts';
import type { Session, SessionOptions } from './session.ts';
import { startWebDriver } from './webdriver.ts';
import { until } from './until.ts';

/** Starts a window of WPE WebKit's on a screen that nobody sees. */
export async function startWpe(options: SessionOptions): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'wpe-'));
  const env = { XDG_RUNTIME_DIR: folder };
  const screen = startProgram(
    'weston',
    [
      '--backend=headless-backend.so',
      '--use-gl',
      // One that fills its screen has another size at first, which ends it.
      '--shell=desktop-shell.so',
      '--width=1600',
      '--height=1200',
      '--socket=screen',
    ],
    env,
  );
  await until('weston', () => existsSync(join(folder, 'screen')));
  return startWebDriver({
    driver: 'WPEWebDriver',
    env: {
      ...env,
      WAYLAND_DISPLAY: 'screen',
      COG_PLATFORM_WL_VIEW_WIDTH: String(options.width),
      COG_PLATFORM_WL_VIEW_HEIGHT: String(options.height),
    },
    browser: 'cog',
    capability: 'wpe:browserOptions',
    binary: '/usr/bin/cog',
    args: [
      '--automation',
      '--platform=wl',
      `--scale=${String(options.zoom * options.textZoom)}`,
      ...(options.textZoom === 1 ? [] : ['--zoom-text-only=true']),
      ...(options.script ? [] : ['--enable-javascript-markup=false']),
    ],
    print: () => Promise.reject(new Error('WPE WebKit does not print.')),
    stop: () => {
      screen.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
