import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram } from './programs.ts';
import type { Session, SessionOptions } from './session.ts';
import { startWebDriver } from './webdriver.ts';
import { until } from './until.ts';

const binary = fileURLToPath(new URL('webkit-window.py', import.meta.url));

/** What the window gives its pages to print with. */
interface PrintingWindow {
  webkit: { messageHandlers: { paper: { postMessage: (message: string) => void } } };
}

/** Starts a window of WebKitGTK's on a screen that nobody sees. */
export async function startWebKit(options: SessionOptions): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const pdf = join(folder, 'page.pdf');
  const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24']);
  const display = await until('Xvfb', () => /^\d+$/m.exec(screen.output())?.[0]);
  const session = await startWebDriver({
    driver: 'WebKitWebDriver',
    env: {
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      // Nothing of the session of who runs the tests, and no warning that there is none.
      NO_AT_BRIDGE: '1',
      GTK_USE_PORTAL: '0',
    },
    browser: 'webkit-window',
    capability: 'webkitgtk:browserOptions',
    binary,
    args: [
      `--width=${String(options.width)}`,
      `--height=${String(options.height)}`,
      `--zoom=${String(options.zoom * options.textZoom)}`,
      `--print-to=${pdf}`,
      ...(options.textZoom === 1 ? [] : ['--text-only']),
      ...(options.script ? [] : ['--no-script']),
      ...(options.scheme === 'dark' ? ['--dark'] : []),
      ...(options.reducedMotion ? ['--reduced-motion'] : []),
    ],
    print: async () => {
      await session.evaluate(() => {
        (window as unknown as PrintingWindow).webkit.messageHandlers.paper.postMessage('');
      });
      const bytes = await until('the printed page', () => readFileSync(pdf), 60);
      rmSync(pdf);
      return bytes;
    },
    stop: () => {
      screen.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
  return session;
}
