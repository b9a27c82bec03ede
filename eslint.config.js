import prettier from 'eslint-config-prettier/flat';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The files that must run anywhere: at build time, in a browser, in a test, without a page. */
const pure = {
  files: ['src/story/**/*.ts', 'src/charts/**/model.ts'],
  ignores: ['src/story/page/**', 'src/story/**/*.svelte.ts', 'src/story/drawing.ts'],
};

const domGlobals = ['document', 'window', 'navigator', 'location', 'localStorage', 'self'].map(
  (name) => ({
    name,
    message: 'Models and scenes know nothing of the page; take what is needed as a parameter.',
  }),
);

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'node_modules/',
    'test-results/',
    'shots/',
    'bench-results/',
    'src/embed/published/',
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
              message: 'Models and scenes are plain TypeScript; drawing belongs to components.',
            },
          ],
        },
      ],
    },
  },
  prettier,
);
