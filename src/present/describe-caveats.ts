import type { LocaleSegment } from '../i18n/locales.ts';
import { sortCaveats } from '../model/caveats.ts';
import { translatorFor } from '../i18n/translator.ts';

/**
 * Every doubt about a contact, in words: what stays in view and what stands under its mark of trust.
 * `at` names the comuna in which it lies, where that is told.
 */
export function describeCaveats(
  locale: LocaleSegment,
  reach: Parameters<typeof sortCaveats>[0],
  at = '',
) {
  const t = translatorFor(locale);
  const { shown, folded, asksFirst } = sortCaveats(reach);
  const describe = (caveats: typeof shown) =>
    caveats.map((caveat) => t(`caveat.${caveat}`, { comuna: at }));
  return { shown: describe(shown), folded: describe(folded), asksFirst };
}
