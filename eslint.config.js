import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { restrictedSyntax } from './lint/restricted-syntax.js';
import { roomsConfig } from './lint/rooms.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    // In `.astro` files types are not asked: the check of types knows more of them than the linter.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spread is how this code takes the characters of a text, where `split('')` would halve some.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A name can say more than the `string` that it is: `PartialDate | 'undated'`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // As in `querySelector<Type>()`: whoever asks says what is found.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // What is not there makes the test fail by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A page is handed functions as text.
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  {
    // The linter knows no types of `.astro` files.
    files: ['src/components/prose/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    rules: {
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Safari tells no list without bullets as a list, unless its role says so.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    // What a page shows is asked once for all languages, in model/pages/: components are handed the answers.
    files: ['src/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/model/types.ts'],
              importNames: ['Catalog'],
              message: 'A component takes plain data: ask the catalogue in model/pages/.',
            },
          ],
        },
      ],
    },
  },
  roomsConfig,
  restrictedSyntax,
);
