import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import type { RawContent } from '../raw.ts';
import type { CheckContext } from './context.ts';

/**
 * What a language lacks that no type and no list of translations asks for. The site can be built without,
 * as long as somebody is at work on the language: `npm test` asks for all of it.
 */
export function checkLanguages(
  content: RawContent,
  { locales, textRules }: CheckContext,
): ContentProblem[] {
  return locales.flatMap((locale) => {
    const { callWords, isOtherScript } = textRules.get(locale) ?? {};
    const lacks = (
      file: string,
      field: string,
      wrong: string,
      remedy: string,
    ): ContentProblem[] => [
      { file, field, wrong, remedy, ...(locale !== sourceLocale && { warning: true }) },
    ];
    const asksFor = (folder: string, entries: readonly { id: string }[], remedy: string) =>
      entries.some(({ id }) => id === locale)
        ? []
        : lacks(
            `content/${folder}/${locale}.yaml`,
            '(whole file)',
            `the language "${locale}" has no such file`,
            remedy,
          );
    return [
      ...asksFor('glossary', content.glossary, 'write it, with the terms of the Spanish one'),
      ...asksFor(
        'search',
        content.searchTables,
        'write it: what people type in this language, and where it leads',
      ),
      ...(isOtherScript
        ? asksFor(
            'territory/exonyms',
            content.exonyms,
            'write it: names of places in the letters of this language',
          )
        : []),
      ...(callWords
        ? []
        : lacks(
            'src/i18n/locales.ts',
            'callWords',
            `nothing says how the language "${locale}" tells somebody to telephone`,
            'add its words to the row of the language',
          )),
    ];
  });
}
