import prettier from 'eslint-config-prettier/flat';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The folders of `src/` from the ground up, each with those whose files its own may import. All of them
 * stand above it in this list, so that there is no circle. The picture is in docs/architecture.md.
 */
export const MAY_IMPORT = {
  catalogue: [],
  lib: ['catalogue'],
  schemas: ['catalogue', 'lib'],
  charts: ['catalogue', 'lib', 'schemas'],
  graphics: ['catalogue', 'lib', 'schemas', 'charts'],
  content: ['catalogue', 'lib', 'schemas', 'charts', 'graphics'],
  receipts: ['lib', 'schemas', 'content'],
  checker: ['catalogue', 'lib', 'schemas', 'charts', 'graphics', 'content', 'receipts'],
  story: ['lib', 'schemas', 'graphics', 'content'],
  quotes: ['catalogue', 'lib', 'schemas', 'content'],
  share: ['catalogue', 'lib', 'schemas', 'charts', 'graphics', 'content', 'story', 'quotes'],
  embed: ['catalogue', 'lib', 'content', 'checker', 'story', 'quotes', 'share'],
  site: [
    ...['catalogue', 'lib', 'schemas', 'charts', 'graphics', 'content', 'checker'],
    ...['story', 'quotes', 'share', 'embed'],
  ],
  author: ['lib', 'schemas', 'graphics', 'content', 'checker', 'story', 'quotes', 'site'],
  pages: [
    ...['catalogue', 'lib', 'schemas', 'charts', 'content', 'checker'],
    ...['story', 'quotes', 'share', 'embed', 'site'],
  ],
  cli: ['lib', 'schemas', 'content', 'receipts', 'checker', 'embed', 'author'],
};

const borders = Object.entries(MAY_IMPORT).map(([folder, below]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...below].map((name) => `./${name}`),
  message: `src/${folder} may import from ${below.join(', ') || 'no other folder'}; see MAY_IMPORT in eslint.config.js.`,
}));

/** The files that must run anywhere: at build time, in a browser, in a test, without a page. */
const pure = {
  files: ['src/{graphics,story}/**/*.ts', 'src/charts/**/model.ts'],
  ignores: [
    'src/story/page/**',
    'src/story/**/*.svelte.ts',
    'src/graphics/drawing.ts',
    'src/graphics/*/stage.ts',
  ],
};

const domGlobals = ['document', 'window', 'navigator', 'location', 'localStorage', 'self'].map(
  (name) => ({
    name,
    message: 'Models and scenes know nothing of the page; take what is needed as a parameter.',
  }),
);

const BY_HAND =
  'The site may stand in a folder of its host: take the address from `routes` in src/lib/routes.ts.';

/** Addresses that begin at the root of the host, as nobody but the routes may put them together. */
const addressesByHand = [
  // `/sources/`, and `/` where it is an address.
  String.raw`Literal[value=/^\x2F[\w#?.-]/]`,
  String.raw`JSXAttribute > Literal[value=/^\x2F/]`,
  String.raw`SvelteAttribute > SvelteLiteral[value=/^\x2F/]`,
  String.raw`NewExpression[callee.name='URL'] > Literal.arguments[value=/^\x2F/]`,
  String.raw`TemplateLiteral > TemplateElement.quasis:first-child[value.raw=/^\x2F/]`,
  // In HTML and Markdown that is written as a text.
  String.raw`Literal[value=/(href|src|action|cite|poster)=.?\x2F|\]\(\x2F|url\(.?\x2F/]`,
  String.raw`TemplateElement[value.raw=/(href|src|action|cite|poster)=.?\x2F|\]\(\x2F|url\(.?\x2F/]`,
].map((selector) => ({ selector, message: BY_HAND }));

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'node_modules/',
    'test-results/',
    'shots/',
    'bench-results/',
    'content/embeds/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-shadow': 'off',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // TypeScript's noPropertyAccessFromIndexSignature asks for the brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  astro.configs['flat/recommended'],
  {
    // Types of .astro files are checked by `astro check`; the linter sees only parts of them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    ...pure,
    rules: {
      'no-restricted-globals': ['error', ...domGlobals],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^(astro|svelte|@astrojs|@sveltejs)(:|/|$)|\.(astro|svelte)$`,
              allowTypeImports: true,
              message: 'Models and scenes are plain TypeScript; drawing belongs to components.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones: borders }] },
  },
  {
    files: ['src/**'],
    // Commands name paths of the machine, and add those of the site to a server's address.
    ignores: ['src/cli/**', 'src/lib/{routes,place}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...addressesByHand] },
  },
  prettier,
);
