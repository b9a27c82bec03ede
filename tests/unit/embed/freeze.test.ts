import { describe, expect, it } from 'vitest';
import { chooseFreezable } from '../../../src/cli/freeze/choose.ts';
import { freeze } from '../../../src/embed/freeze.ts';
import { embedPieces } from '../../../src/content/embed-pieces.ts';
import { content } from '../support/content.ts';

const html = `<html><head><link rel="canonical" href="https://site.example/quote/a/"><link rel="icon" href="/icon.svg" type="image/svg+xml"><base target="_blank">
<script>run()</script><link rel="preload" href="/_astro/a.woff2" as="font">
<style>@font-face{src:url(/_astro/a.woff2) format("woff2")}</style></head>
<body><main><a href="/quote/a/">All</a></main><footer><a href="/">Site</a></footer><script>run()</script></body></html>`;

const frozen = (page = html): string =>
  freeze({
    html: page,
    read: (path) => new TextEncoder().encode(path),
    site: 'https://site.example',
    page: '/quote/a/',
    date: '2026-11-22',
  });

describe('a frozen copy', () => {
  it('has its fonts and its icon in it and runs nothing', () => {
    const font = Buffer.from('/_astro/a.woff2').toString('base64');
    expect(frozen()).toContain(`url(data:font/woff2;base64,${font})`);
    const icon = Buffer.from('/icon.svg').toString('base64');
    expect(frozen()).toContain(`<link rel="icon" href="data:image/svg+xml;base64,${icon}"`);
    expect(frozen()).not.toMatch(/<script|preload/);
  });

  it('says of which day it is and leads to the current version, by whole addresses', () => {
    expect(frozen()).toContain('Frozen on <time datetime="2026-11-22">22 November 2026</time>');
    expect(frozen()).toContain('<a href="https://site.example/quote/a/">Check the current version');
    expect(frozen()).not.toMatch(/href="\//);
  });

  it('is refused where it would still fetch something', () => {
    for (const more of [
      '<link rel="stylesheet" href="/a.css">',
      '<img src="/a.png">',
      '<style>a{background:url(/b.png)}</style>',
    ])
      expect(() => frozen(html.replace('</main>', `${more}</main>`)), more).toThrow(/still fetch/);
  });
});

describe('what is to be frozen', () => {
  const pieces = embedPieces(content);

  it('is a quote or a chart', () => {
    for (const asked of ['quote/wild-time', 'chart/words'])
      expect(chooseFreezable(asked, pieces).page).toBe(`/${asked}/`);
    expect(() => chooseFreezable('scene/click', pieces)).toThrow('Freeze a quote or a chart.');
  });

  it('is not there: the nearest is named', () => {
    for (const asked of ['quote/wildtime', 'qoute/wild-time', 'wild-time'])
      expect(() => chooseFreezable(asked, pieces), asked).toThrow(
        'Did you mean `quote/wild-time`?',
      );
    expect(() => chooseFreezable(undefined, pieces)).toThrow('npm run freeze -- quote/ID');
  });

  it('was taken back: the reason is given', () => {
    const taken = pieces.map((piece) => ({ ...piece, retracted: 'It was wrong.' }));
    expect(() => chooseFreezable('quote/wild-time', taken)).toThrow('It was wrong.');
  });
});
