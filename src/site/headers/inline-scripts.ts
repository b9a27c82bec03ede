import { createHash } from 'node:crypto';

/** What browsers run of a script element: none of these types is data. */
const RUNS = /^(module|text\/javascript|application\/javascript|)$/i;

/** The hashes of the scripts that stand in a page, as a Content-Security-Policy names them. */
export function inlineScriptHashes(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)].flatMap(
    ([, attributes = '', code = '']) => {
      const type = /\btype=["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';
      if (/\bsrc=/i.test(attributes) || !RUNS.test(type)) return [];
      return [`sha256-${createHash('sha256').update(code).digest('base64')}`];
    },
  );
}
