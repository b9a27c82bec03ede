import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../../src/cli/serve/headers.ts';
import { nginxSample } from '../../../../src/cli/serve/nginx.ts';
import { inlineScriptHashes } from '../../../../src/site/headers/inline-scripts.ts';
import { headerRules, headersFile } from '../../../../src/site/headers/rules.ts';

const pages = [
  { path: '/', hashes: ['sha256-story', 'sha256-island'] },
  { path: '/quote/no-crime/', hashes: [] },
  { path: '/embed/', hashes: ['sha256-dialog'] },
  { path: '/embed/v1/story/', hashes: ['sha256-child'] },
  { path: '/embed/v1/quote/no-crime/', hashes: ['sha256-child'] },
];
const files = ['/embed/v1/loader.0123456789.js', '/embed/v1/index.json', '/_astro/a.js'];
const origin = 'https://site.example';
const text = headersFile(headerRules(pages, files, origin));
const rules = parseHeaders(text);
const on = (path: string): Record<string, string> => headersFor(rules, path);
const policyOn = (path: string): string => on(path)['content-security-policy'] ?? '';

describe('the headers of the site', () => {
  it('let every file be used by a page with an opaque origin or with COEP', () => {
    for (const path of ['/', '/_astro/a.js', '/embed/v1/story/', '/og/story.png'])
      expect(on(path)).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      });
  });

  it('let frames stand anywhere, ask nobody and be in pages with COEP', () => {
    expect(policyOn('/embed/v1/story/')).toContain("default-src 'none'");
    expect(policyOn('/embed/v1/story/')).toContain('frame-ancestors *');
    expect(policyOn('/embed/v1/story/')).toContain("connect-src 'none'");
    expect(on('/embed/v1/quote/no-crime/')).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'referrer-policy': 'no-referrer',
    });
    expect(on('/embed/v1/story/')).not.toHaveProperty('x-frame-options');
  });

  it('name the site beside ‘self’, which a frame without an origin is not in every browser', () => {
    for (const { path } of pages)
      for (const directive of ['script', 'style', 'font', 'img'])
        expect(policyOn(path)).toContain(`${directive}-src 'self' ${origin}`);
    expect(policyOn('/embed/')).toContain(`frame-src 'self' ${origin}`);
    expect(policyOn('/embed/v1/story/')).not.toContain('frame-src');
  });

  it('let no page ask anybody for data', () => {
    for (const { path } of pages) expect(policyOn(path)).toContain("connect-src 'none'");
  });

  it('let nothing run that the build did not make', () => {
    for (const { path } of pages) {
      const scripts = /script-src ([^;]*)/.exec(policyOn(path))?.[1]?.split(' ') ?? [];
      const own = ["'self'", origin];
      expect(scripts.slice(0, own.length), path).toEqual(own);
      expect(scripts.length).toBeGreaterThan(own.length);
      for (const hash of scripts.slice(own.length)) expect(hash).toMatch(/^'sha256-\w+'$/);
    }
    expect(policyOn('/')).toContain("'sha256-story'");
    expect(policyOn('/')).not.toContain("'sha256-child'");
    expect(policyOn('/embed/v1/story/')).toContain("'sha256-child'");
    expect(policyOn('/embed/')).toContain("frame-ancestors 'self'");
  });

  it('send each header once', () => {
    for (const path of [...pages.map((page) => page.path), ...files])
      for (const [name, value] of Object.entries(on(path)))
        if (name !== 'cache-control') expect(value, `${path} ${name}`).not.toContain(',');
  });

  it('let browsers keep for ever what is named by its bytes, and nothing else', () => {
    expect(on('/_astro/a.js')['cache-control']).toContain('immutable');
    expect(on('/embed/v1/loader.0123456789.js')['cache-control']).toContain('immutable');
    expect(on('/embed/v1/index.json')).not.toHaveProperty('cache-control');
    expect(on('/embed/v1/story/')).not.toHaveProperty('cache-control');
  });

  it('are the same for nginx', () => {
    const maps = [...nginxSample(rules).matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\}/gm)];
    const given = Object.fromEntries(
      maps.map(([, name = '', body = '']) => [
        name,
        [...body.matchAll(/"~(.+)" "(.*)";/g)].map(([, pattern = '', value]) => ({
          pattern,
          value,
        })),
      ]),
    );
    for (const path of [...pages.map((page) => page.path), ...files]) {
      const expected = on(path);
      for (const [name, values] of Object.entries(given)) {
        const header = name.replace('$em_', '').replaceAll('_', '-');
        const value = values.find(({ pattern }) => new RegExp(pattern).test(path))?.value;
        expect(value, `${path} ${header}`).toBe(expected[header]);
      }
    }
  });
});

describe('the hashes of inline scripts', () => {
  it('are those of what runs: no files, no data', () => {
    const html = `<script>1</script><script type="module">2</script><script src="/a.js"></script>
      <script type="application/ld+json">{}</script>`;
    expect(inlineScriptHashes(html)).toEqual([
      'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=',
      'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU=',
    ]);
  });
});
