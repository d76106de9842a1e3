import { dayWords } from '../i18n/day-words.ts';
import { findLocale, type LocaleSegment } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';

/** How a language says the numbers of phones, and days, when a page is read aloud. */
export function sayWords(locale: LocaleSegment) {
  const t = translatorFor(locale);
  const { months, pattern } = dayWords(locale);
  return {
    digits: t('aloud.digits').split(' '),
    signs: { '+': t('aloud.plus'), '*': t('aloud.star'), '#': t('aloud.hash') },
    rest: findLocale(locale).marks.comma,
    date: pattern.replace(/^\{0\}[،,]?\s*|\{0\}$/g, ''),
    months,
    firstOf: t('aloud.firstOf', { month: '{0}' }),
  };
}
