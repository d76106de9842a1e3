import { foreignTag, type LocaleSegment } from '../i18n/locales.ts';
import { pickLocale } from '../model/translations.ts';
import type { References, Translated, Translations } from '../model/types.ts';
import type { Fact } from '../schema/fact.ts';
import type { Scope } from './resolve-reference.ts';

/** Words of an entry in the language of a page, and what is needed to print them there. */
export interface Localized<Words> {
  words: Words;
  /** Language of the words, where it is not that of the page. */
  lang: string | undefined;
  /** What the words may refer to. */
  scope: Scope;
  /** How the words came into this language. */
  text: Translated<Words>;
}

export function localize<Words>(
  entry: { words: Translations<Words>; facts?: Record<string, Fact> },
  references: References,
  locale: LocaleSegment,
): Localized<Words> {
  const text = pickLocale(entry.words, locale);
  return {
    words: text.words,
    lang: foreignTag(text.locale, locale),
    scope: { references, locale, facts: entry.facts ?? {} },
    text,
  };
}
