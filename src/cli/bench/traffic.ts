import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** Kinds of files, by what a reader pays for. */
export const kinds = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Bytes of bodies as they were sent, by kind, and the scripts inside the HTML gzipped. */
export interface Traffic {
  sent: Record<Kind, number>;
  inlineJs: number;
}

const patterns: [Kind, RegExp][] = [
  ['html', /html/],
  ['css', /css/],
  ['js', /javascript/],
  ['font', /font/],
  ['image', /^image/],
];

/** Starts to count what a page fetches; the function it returns gives the sum so far. */
export function countTraffic(page: Page): () => Promise<Traffic> {
  const responses: Response[] = [];
  page.on('response', (response) => {
    // What a page makes for itself comes from nowhere.
    if (!response.url().startsWith('blob:')) responses.push(response);
  });
  return async () => {
    const sent: Record<Kind, number> = { html: 0, css: 0, js: 0, font: 0, image: 0, other: 0 };
    let inlineJs = 0;
    for (const response of responses) {
      const type = response.headers()['content-type'] ?? '';
      const kind = patterns.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
      sent[kind] += (await response.request().sizes()).responseBodySize;
      if (kind === 'html') inlineJs += gzippedScripts(await response.text());
    }
    return { sent, inlineJs };
  };
}

/** Bytes of a document's own scripts, gzipped together; data blocks are no scripts. */
export function gzippedScripts(html: string): number {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/\bsrc\s*=|type\s*=\s*["']?[^"'\s>]*json/i.test(attributes))
    .map(([, , code = '']) => code);
  return scripts.length === 0 ? 0 : gzipSync(scripts.join('\n')).length;
}
