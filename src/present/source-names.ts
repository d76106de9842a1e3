import { isSecondHand } from '../model/second-hand.ts';
import type { Source } from '../model/types.ts';
import { foreignTag, sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { join } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';

/** A name, and its language where it is not that of the page. */
export interface Name {
  text: string;
  lang?: string | undefined;
}

/** Who publishes a source; where nobody is named, what kind of page it is. */
export function nameSource(locale: LocaleSegment, { publisher, remark }: Source): Name {
  if (publisher !== undefined) return { text: publisher, lang: foreignTag(sourceLocale, locale) };
  return { text: remark === undefined ? '' : translatorFor(locale)(`sources.remark.${remark}`) };
}

/** What stands behind the name of a source: its kind, and what to know of it. */
export function kindOf(locale: LocaleSegment, source: Source): string {
  const t = translatorFor(locale);
  const { kind, publisher, remark } = source;
  return join(locale, 'semicolon', [
    t(`trust.kind.${kind}`),
    publisher !== undefined && remark !== undefined && t(`sources.remark.${remark}`),
  ]);
}

/**
 * Up to three sources to be named in a line, one of each name. What was only read second-hand is one
 * of them.
 */
export function chooseNamed(locale: LocaleSegment, sources: readonly Source[]): Source[] {
  const keyOf = (source: Source) => `${nameSource(locale, source).text} ${isSecondHand(source)}`;
  const keys = sources.map(keyOf);
  const named = sources.filter((source, index) => keys.indexOf(keyOf(source)) === index);
  const first = named.slice(0, 3);
  const quoted = named.find(isSecondHand);
  return !quoted || first.includes(quoted) ? first : [...first.slice(0, 2), quoted];
}
