import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Request, Response } from '@playwright/test';

/** Kinds of files, by what a reader pays for. */
export const kinds = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Bytes of bodies as they were sent, by kind, and the scripts inside the HTML gzipped. */
export interface Traffic {
  sent: Record<Kind, number>;
  inlineJs: number;
}

/** A page whose requests are listened to. */
export interface Line {
  /** What it has fetched so far. */
  traffic: () => Promise<Traffic>;
  /** Resolves once nothing has been asked for or has come for 1.5 s. */
  rest: () => Promise<void>;
}

const patterns: [Kind, RegExp][] = [
  ['html', /html/],
  ['css', /css/],
  ['js', /javascript/],
  ['font', /font/],
  ['image', /^image/],
];

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
  page.on(
    'request',
    heard((request) => open.add(request)),
  );
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
  const sent: Record<Kind, number> = { html: 0, css: 0, js: 0, font: 0, image: 0, other: 0 };
  let inlineJs = 0;
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    const kind = patterns.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
    sent[kind] += (await response.request().sizes()).responseBodySize;
    if (kind === 'html') inlineJs += gzippedScripts(await response.text());
  }
  return { sent, inlineJs };
}

/** Bytes of a document's own scripts, gzipped together; data blocks are no scripts. */
export function gzippedScripts(html: string): number {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/\bsrc\s*=|type\s*=\s*["']?[^"'\s>]*json/i.test(attributes))
    .map(([, , code = '']) => code);
  return scripts.length === 0 ? 0 : gzipSync(scripts.join('\n')).length;
}
