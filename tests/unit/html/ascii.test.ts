import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { ascii } from '../../../src/html/ascii.ts';

/** Any text, without what HTML, CSS and scripts have a use for, and with what is beyond ASCII. */
const text = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((any) => `“${any.replaceAll(/[<>&"'`\\\s\p{Cc}$]/gu, '')}” – 11 😀`);

test('a page in ASCII says the same, in its text and in its attributes', () => {
  fc.assert(
    fc.property(text, text, (said, title) => {
      const html = ascii(`<!doctype html><body><p title="${title}">${said}</p></body>`);
      expect(html).toMatch(/^\p{ASCII}*$/u);
      const { document } = parseHTML(html);
      expect(document.querySelector('p')?.textContent).toBe(said);
      expect(document.querySelector('p')?.getAttribute('title')).toBe(title);
    }),
  );
});

test('scripts and data in ASCII hold the same texts', () => {
  fc.assert(
    fc.property(text, (said) => {
      const html = ascii(`<script type="module" data-of="${said}">("${said}")</script>`);
      expect(html).toMatch(/^\p{ASCII}*$/u);
      const script = parseHTML(html).document.querySelector('script');
      expect(runInNewContext(script?.textContent ?? '')).toBe(said);
      expect(script?.dataset['of']).toBe(said);
      const data = /<script>(.*)<\/script>/.exec(ascii(`<script>{"a":"${said}"}</script>`))?.[1];
      expect(JSON.parse(data ?? '')).toEqual({ a: said });
    }),
  );
});

test('a sign in a style is an escape that ends before the next letter', () => {
  expect(ascii('<style>a::before{content:"→ab"}</style><p>→ab</p>')).toBe(
    '<style>a::before{content:"\\2192 ab"}</style><p>&#8594;ab</p>',
  );
});
