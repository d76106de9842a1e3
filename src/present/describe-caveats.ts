import type { LocaleSegment } from '../i18n/locales.ts';
import { caveatsOf } from '../model/caveats.ts';
import { translatorFor } from '../i18n/translator.ts';

/** Every doubt about a contact, in words. `at` names the comuna in which it lies, where that is told. */
export function describeCaveats(
  locale: LocaleSegment,
  reach: Parameters<typeof caveatsOf>[0],
  at = '',
): string[] {
  const t = translatorFor(locale);
  return caveatsOf(reach).map((caveat) => t(`caveat.${caveat}`, { comuna: at }));
}
