import { locales } from '../src/i18n/locales.ts';

const tags = locales.flatMap(({ segment, tag }) => [segment, tag]);

const languageTag = {
  selector: `Literal[value=/^(${tags.join('|')})$/]`,
  message: 'Ask the registry of languages (i18n/locales.ts) instead of naming one.',
};

/** Keys of the words that say what is known of a comuna. */
const statusKey = String.raw`/^(status(Short|Meaning)?|sello\.stage)\.|^sello\.(mediation|stageMediation)/`;
const statusWords = [
  `CallExpression > Literal.arguments[value=${statusKey}]`,
  `CallExpression > TemplateLiteral.arguments[quasis.0.value.raw=${statusKey}]`,
].map((selector) => ({
  selector,
  message: 'Show a status by <ComunaStatus>: only present/describe-status.ts turns it into words.',
}));

/**
 * What is peculiar to a language stands in its row of the registry: code elsewhere names none. What is said of a status
 * stands in one place too: it must age wherever it is shown.
 */
export const restrictedSyntax = [
  {
    files: ['src/**'],
    ignores: ['src/schema/locale.ts', 'src/i18n/locales.ts', 'src/i18n/strings/**'],
    rules: { 'no-restricted-syntax': ['error', languageTag, ...statusWords] },
  },
  {
    files: ['src/present/describe-status.ts'],
    rules: { 'no-restricted-syntax': ['error', languageTag] },
  },
];
