import type { Region } from '../model/types.ts';
import { sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';

/** A region by the word of the language and its short name; in Spanish by its official name. */
export function nameRegion(
  locale: LocaleSegment,
  { fullName, short }: Pick<Region, 'fullName' | 'short'>,
) {
  return locale === sourceLocale
    ? fullName
    : translatorFor(locale)('region.named', { name: short });
}
