/** A language of the site. Everything about languages derives from this registry. */
export interface Locale {
  /** First part of its addresses, as in `/es/`. */
  segment: string;
  /** For `lang` attributes. */
  tag: string;
  /** Handed to `Intl`, which does not know every language of ours. */
  intl: string;
  direction: 'ltr' | 'rtl';
  /** Name of the language in itself. */
  name: string;
}

export const locales = [
  { segment: 'es', tag: 'es-CL', intl: 'es-CL', direction: 'ltr', name: 'Español' },
] as const satisfies readonly Locale[];

export type LocaleSegment = (typeof locales)[number]['segment'];

/** The language in which the content is written first. */
export const sourceLocale: LocaleSegment = 'es';

/** First parts of addresses that no comuna's short address may take: languages, present and planned. */
export const reservedSegments = ['es', 'en', 'ht', 'pt', 'fr', 'zh-hans', 'ar', 'pagefind', '404'];

/** @throws Error when no language has the segment */
export function findLocale(segment: string): Locale {
  const locale = locales.find((candidate) => candidate.segment === segment);
  if (!locale) throw new Error(`"${segment}" is not a language of the site`);
  return locale;
}
