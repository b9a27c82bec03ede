import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Sets where the site stands for what is imported after it. */
function standsAt(env: { BASE_PATH?: string; SITE_URL?: string }): void {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
}

const site = { address: 'https://eleven-minutes.example/' };

describe('the routes', () => {
  it('are paths of the host, with or without a place on the page', async () => {
    const { routes, whole } = await import('../../../src/lib/routes.ts');
    expect(routes.story()).toBe('/');
    expect(routes.story('dark')).toBe('/#dark');
    expect(routes.page('sources', 'source-bustle')).toBe('/sources/#source-bustle');
    expect(routes.piece('story', 'story')).toBe('/');
    expect(routes.piece('scene', 'dark', 'use')).toBe('/scene/dark/#use');
    expect(routes.frame('story', 'story')).toBe('/embed/v1/story/');
    expect(routes.picture('quote', 'no-crime')).toBe('/og/quote/no-crime.png');
    expect(whole(routes.oembed('chart', 'words'), site)).toBe(
      'https://eleven-minutes.example/oembed/chart/words.json',
    );
  });

  it('begin with the folder of the host in which the site stands, every one of them', async () => {
    standsAt({ BASE_PATH: 'projects/eleven' });
    const { inSite, routes, whole } = await import('../../../src/lib/routes.ts');
    const paths = Object.values(routes).map((route) =>
      (route as (...parts: string[]) => string)('quote', 'no-crime'),
    );
    for (const path of paths) expect(path).toMatch(/^\/projects\/eleven\/(?!projects)/);
    expect(routes.story('dark')).toBe('/projects/eleven/#dark');
    expect(inSite(routes.frame('quote', 'no-crime'))).toBe('/embed/v1/quote/no-crime/');
    expect(whole(routes.icon(), site)).toBe(
      'https://eleven-minutes.example/projects/eleven/icon.svg',
    );
  });

  it('are whole addresses on the host that SITE_URL names, if it does', async () => {
    standsAt({ SITE_URL: 'https://paper.example/' });
    const { routes, whole } = await import('../../../src/lib/routes.ts');
    expect(whole(routes.story(), site)).toBe('https://paper.example/');
  });
});

describe('in a folder of its host', () => {
  it('a path that an editor wrote leads into the site, and a mark to its source, once', async () => {
    standsAt({ BASE_PATH: '/projects/eleven/' });
    const { renderBeside } = await import('../../../src/content/page-prose.ts');
    const { content } = await import('../support/content.ts');
    const text = 'See [one](/embed/v1/index.json), [two][2], [three](#a), [four](//b.example).';
    const html = renderBeside(`${text}[^bustle:4]\n\n[2]: /sources/#method`, content);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/projects/eleven/embed/v1/index.json',
      '/projects/eleven/sources/#method',
      '#a',
      '//b.example',
      '/projects/eleven/sources/#source-bustle',
    ]);
  });

  it('headers are for that folder and leave the rest of the host alone', async () => {
    standsAt({ BASE_PATH: '/projects/eleven/' });
    const { routes, onHost } = await import('../../../src/lib/routes.ts');
    const { headerRules, headersFile } = await import('../../../src/site/headers/rules.ts');
    const { headersFor, parseHeaders } = await import('../../../src/cli/serve/headers.ts');
    const pages = [
      routes.story(),
      routes.page('embed'),
      routes.piece('quote', 'no-crime'),
      routes.frame('quote', 'no-crime'),
    ].map((path) => ({ path, hashes: [] }));
    const files = ['embed/v1/loader.0123456789.js', '_astro/a.js'].map(onHost);
    const text = headersFile(headerRules(pages, files, 'https://paper.example'));
    const on = (path: string): Record<string, string> => headersFor(parseHeaders(text), path);
    for (const { path } of pages) {
      const { 'content-security-policy': policy } = on(path);
      expect(policy, path).toContain("script-src 'self' https://paper.example");
      expect(policy, path).not.toContain(',');
      expect(policy?.includes('frame-ancestors *'), path).toBe(path.includes('/embed/v1/'));
    }
    for (const path of files) expect(on(path)['cache-control'], path).toContain('immutable');
    for (const path of ['/', '/quote/no-crime/', '/projects/', '/projects/other/_astro/a.js'])
      expect(on(path), path).toEqual({});
  });

  it('what a browser keeps for the site has a name of its own on that host', async () => {
    const { storageKey } = await import('../../../src/lib/routes.ts');
    expect(storageKey('mode')).toBe('mode');
    standsAt({ BASE_PATH: '/projects/eleven/' });
    const inFolder = await import('../../../src/lib/routes.ts');
    expect(inFolder.storageKey('mode')).toBe('projects/eleven/mode');
  });

  it('what is promised to embedding pages is the same', async () => {
    const { contract } = await import('../../../src/embed/index/contract.ts');
    const { content } = await import('../support/content.ts');
    const before = contract(content);
    standsAt({ BASE_PATH: '/projects/eleven/', SITE_URL: 'https://paper.example' });
    const inFolder = await import('../../../src/embed/index/contract.ts');
    expect(inFolder.contract(content)).toEqual(before);
  });
});
