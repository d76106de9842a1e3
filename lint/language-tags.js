import { locales } from '../src/i18n/locales.ts';

const tags = locales.flatMap(({ segment, tag }) => [segment, tag]);

/** What is peculiar to a language stands in its row of the registry: code elsewhere names none. */
export const languageTags = {
  files: ['src/**'],
  ignores: ['src/schema/locale.ts', 'src/i18n/locales.ts', 'src/i18n/strings/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: `Literal[value=/^(${tags.join('|')})$/]`,
        message: 'Ask the registry of languages (i18n/locales.ts) instead of naming one.',
      },
    ],
  },
};
