import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/content/markdown.ts';

const render = (text: string): string =>
  renderMarkdown(text, ({ article }) => ({ text: '1', href: `#${article}`, label: article }));

/** Every tag that may be on a page made from an editor's text. */
const TAG =
  /^<\/?(?:p|a|em|strong|ul|ol|li|blockquote|h[2-4]|sup|code|br)(?: (?:href|aria-label|title|class)="[^"<>]*")*>$/;
const HREF = /href="(?!https?:|mailto:|#|\/|[^:"]*")/i;

const nasty = fc.constantFrom(
  ...[
    '<script>',
    '</p>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<!--',
    '-->',
    '<a href="javascript:x">',
  ],
  ...[
    '[x](javascript:alert(1))',
    '[x](JAVASCRIPT:a)',
    '[x]( java\tscript:a)',
    '![x](data:a)',
    '<javascript:alert(1)>',
  ],
  ...[
    '[x](&#106;avascript:a)',
    '[x][y]\n\n[y]: vbscript:a',
    '"',
    "'",
    '>',
    '<',
    '&',
    '&lt;script&gt;',
    '`',
    '*',
    '\n\n',
    '# ',
  ],
  ...[
    '[^nz"><b>:9]',
    '[^method]',
    '\u202E',
    'אבג',
    'e\u0301',
    '\0',
    '](x "a"onclick="b")',
    'words ',
  ],
);

describe('an editor’s text on a page', () => {
  it('has only harmless tags and links, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 }),
        (typed) => {
          const html = render(typed.join(''));
          for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
            expect(tag).toMatch(TAG);
            expect(tag).not.toMatch(HREF);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['The <b>lamps</b> <script>alert(1)</script> went.', '<p>The lamps alert(1) went.</p>'],
    ['The [lamps](javascript:alert(1)) went.', '<p>The <a>lamps</a> went.</p>'],
    ['The ![lamps](https://lamps.example/x.png) went.', '<p>The  went.</p>'],
  ])('loses what may not be on it: %s', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it('keeps right-to-left words and accents as they are', () => {
    expect(render('אמר: e\u0301.')).toBe('<p>אמר: e\u0301.</p>');
  });
});
