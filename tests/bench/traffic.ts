import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Request, Response } from '@playwright/test';

/** Bytes of bodies as they were sent: all, and scripts, with those inside the HTML gzipped. */
export interface Traffic {
  sent: number;
  script: number;
}

/** A page whose requests are listened to. */
export interface Line {
  /** What it has fetched so far. */
  traffic: () => Promise<Traffic>;
  /** Resolves once nothing has been asked for or has come for 1.5 s. */
  rest: () => Promise<void>;
}

/** In ms. */
const REST = 1500;

/** Starts to listen to what a page fetches. */
export function listen(page: Page): Line {
  const responses: Response[] = [];
  const open = new Set<Request>();
  let last = performance.now();
  const heard = (note: (request: Request) => void) => (request: Request) => {
    last = performance.now();
    note(request);
  };
  const begun = heard((request) => open.add(request));
  page.on('request', begun);
  const ended = heard((request) => open.delete(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  page.on('response', (response) => {
    // What a page makes for itself comes from nowhere.
    if (response.url().startsWith('http')) responses.push(response);
  });
  return {
    traffic: () => sumUp(responses),
    rest: async () => {
      while (open.size > 0 || performance.now() - last < REST) await wait(100);
    },
  };
}

async function sumUp(responses: readonly Response[]): Promise<Traffic> {
  const sum = { sent: 0, script: 0 };
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    const { responseBodySize } = await response.request().sizes();
    sum.sent += responseBodySize;
    if (type.includes('javascript')) sum.script += responseBodySize;
    if (type.includes('html')) sum.script += gzippedScripts(await response.text());
  }
  return sum;
}

/** Bytes of a document's own scripts, gzipped together; data blocks are no scripts. */
export function gzippedScripts(html: string): number {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/\bsrc\s*=|type\s*=\s*["']?[^"'\s>]*json/i.test(attributes))
    .map(([, , code = '']) => code);
  return scripts.length === 0 ? 0 : gzipSync(scripts.join('\n')).length;
}
