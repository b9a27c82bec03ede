import { expect } from 'vitest';
import type { HostServer } from '../../e2e/embed/support/host-server.ts';
import { pieces, site, type Session } from './engines.ts';

const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/** The frame of a scene as its snippet has it, in a sandbox that has no origin. */
export const frame = (scene: string, height = 640): string =>
  `<iframe src="${pieces}/embed/v1/scene/${scene}/" title="A scene" width="100%" height="${height}" frameborder="0" sandbox="${SANDBOX}"></iframe>`;

/** The same with the mark that the loader looks for. */
export const marked = (scene: string, steps: number): string =>
  `<div data-news-embed data-steps="${steps}">${frame(scene)}</div>`;

export const words = '<p style="height:90vh;margin:0">The host’s own words.</p>';

/** The script element of the loader that the site was built with. */
export async function loader(): Promise<string> {
  const headers = await (await fetch(`${site}/_headers`)).text();
  const path = /^(\/embed\/v1\/loader\.\w+\.js)$/m.exec(headers)?.[1] ?? '';
  return `<script async src="${pieces}${path}" crossorigin="anonymous"></script>`;
}

/** Puts a page on the host and opens it. It keeps what the loader tells it of steps. */
export async function openHost(page: Session, host: HostServer, body: string): Promise<void> {
  const listen = `<script>window.steps = []; addEventListener('eleven-minutes:step', ({ detail }) => steps.push(detail));</script>`;
  host.files.set('/', {
    type: 'text/html',
    body: `<!doctype html><html lang="en"><head><title>Host</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${listen}</head><body>${body}</body></html>`,
  });
  await page.open(`${host.address}/`);
}

/** Waits until the script of the piece in a frame has woken it, in a way of showing it. */
export async function expectAwake(page: Session, mode: string): Promise<void> {
  const state = (): Promise<unknown> =>
    page.evaluateIn('iframe', () => ({
      mode: document.documentElement.dataset['mode'],
      awake: document.querySelector('graphic-stage[data-awake]') !== null,
    }));
  await expect.poll(state).toEqual({ mode, awake: true });
}
