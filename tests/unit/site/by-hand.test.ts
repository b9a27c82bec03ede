import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

/** The project's rules but those that need types, which take long to find. */
const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The lines of a text on which an address was put together by hand. */
async function byHand(file: string, text: string): Promise<number[]> {
  const [result] = await linter.lintText(text, { filePath: file });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return [
    ...new Set(
      result?.messages
        .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
        .map(({ line }) => line),
    ),
  ];
}

it('a template that writes an address from the root of the host does not get by the linter', async () => {
  const astro = [
    '---',
    "const id = 'x';",
    "const page = '/sources/';",
    '---',
    '<a href="/">Story</a>',
    '<a href="/quotes/">Quotes</a>',
    '<a href={`/quote/${id}/`}>Quote</a>',
    '<a href={"/#" + id}>Place</a>',
    '<img src="/icon.svg" alt="" />',
    '<a href="#top">Top</a>',
    '<a href="https://example.org/">Away</a>',
  ];
  expect(await byHand('src/site/layouts/Footer.astro', astro.join('\n'))).toEqual([
    3, 5, 6, 7, 8, 9,
  ]);
  const svelte = [
    '<script lang="ts">',
    '  let { id }: { id: string } = $props();',
    '</script>',
    '<a href="/">Story</a>',
    '<a href="/quote/{id}/">Quote</a>',
    '<a href={`/quote/${id}/`}>Quote</a>',
    '<a href="#{id}">Place</a>',
  ];
  expect(await byHand('src/graphics/Marked.svelte', svelte.join('\n'))).toEqual([4, 5, 6]);
  const script = [
    'export const one = (id: string): string => `/quote/${id}/`;',
    "export const two = '/embed/v1/index.json';",
    "export const three = new URL('/', 'https://example.org').href;",
    "export const four = (html: string): string => html.replaceAll(' href=\"#', ' href=\"/#');",
    'export const five = (site: string): string => `<a href="/">${site}</a>`;',
    "export const six = ['a', 'b'].join('/');",
    'export const seven = (a: string, b: string): string => `${a}/${b}`;',
  ];
  expect(await byHand('src/content/pieces.ts', script.join('\n'))).toEqual([1, 2, 3, 4, 5]);
});

it('the module of the routes may', async () => {
  expect(await byHand('src/lib/routes.ts', "export const a = '/sources/';")).toEqual([]);
});
