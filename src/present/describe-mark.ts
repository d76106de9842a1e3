import type { LocaleSegment } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Mark } from '../model/trust.ts';

/** A mark of trust in words. Of whom it is, is said as behind the name of a source. */
export function describeMark(locale: LocaleSegment, mark: Mark): string {
  const t = translatorFor(locale);
  switch (mark) {
    case 'official':
    case 'press':
    case 'ngo':
    case 'academic':
    case 'private':
      return t(`trust.kind.${mark}`);
    default:
      return t(`mark.${mark}`);
  }
}
