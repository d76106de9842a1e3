import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import { sayCall } from './calls.ts';
import type { CheckContext } from './context.ts';

/** Whether a language is written in other letters than the official names of places are. */
function hasOtherLetters(locale: string): boolean {
  const { script } = new Intl.Locale(locale).maximize();
  return script !== undefined && script !== 'Latn';
}

/** Every language of the site has all that no type and no list of translations asks for. */
export function checkLanguages(content: RawContent, { locales }: CheckContext): ContentProblem[] {
  const isThere = (entries: readonly { id: string }[], locale: string) =>
    entries.some(({ id }) => id === locale);
  return locales.flatMap((locale) => {
    const missing = (folder: string, remedy: string): ContentProblem => ({
      file: `content/${folder}/${locale}.yaml`,
      field: '(whole file)',
      wrong: `the language "${locale}" has no such file`,
      remedy,
    });
    return [
      isThere(content.glossary, locale)
        ? []
        : missing('glossary', 'write it, with the terms of the Spanish one'),
      isThere(content.searchTables, locale)
        ? []
        : missing('search', 'write it: what people type in this language, and where it leads'),
      !hasOtherLetters(locale) || isThere(content.exonyms, locale)
        ? []
        : missing('territory/exonyms', 'write it: names of places in the letters of this language'),
      sayCall.has(locale)
        ? []
        : {
            file: 'src/model/checks/calls.ts',
            field: 'sayCall',
            wrong: `it does not know how the language "${locale}" tells somebody to telephone`,
            remedy: 'add its words to the table',
          },
    ].flat();
  });
}
