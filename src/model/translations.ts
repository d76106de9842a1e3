import type { Translation } from '../schema/common.ts';
import { sourceLocale, type SourceLocale } from '../schema/locale.ts';
import { digestOf } from './digest.ts';
import type { RawEntry } from './raw.ts';
import type { Translated, Translations } from './types.ts';

/** Words of an entry in a language; Spanish, and said to be so, where they are not translated. */
export function pickLocale<Words, Locale extends string>(
  words: Translations<Words>,
  locale: Locale,
): Translated<Words, Locale | SourceLocale> {
  const own = words[locale];
  return own ? { ...own, locale } : words[sourceLocale];
}

/** What a reader should know of all the texts of a page together: the least that holds for each. */
export function summarizeTranslations(texts: readonly Translated<unknown>[]) {
  const states = texts.flatMap(({ translation }) => translation ?? []);
  const by = (['automatic', 'reviewed', 'human'] as const).find((way) =>
    states.some((state) => state.by === way),
  );
  return {
    by: by ?? 'automatic',
    outdated: states.some(({ outdated }) => outdated),
    missing: texts.some(({ translation }) => translation === undefined),
  };
}

/** An entry that holds words; a translation says how it was made. */
export type WordsEntry = RawEntry<{ translation?: Translation | undefined }>;

/** Digest of the Spanish words of an entry. */
export const sourceDigest = ({ data, body }: RawEntry<unknown>) => digestOf(data, body);

/**
 * The languages of one text. `source` is the Spanish entry; translations have its folder and their
 * locale in their `id`, as in `refugio/ht` or `metropolitana/melipilla.ht`.
 */
export function linkTranslations<Words>(
  source: RawEntry<unknown>,
  translations: readonly WordsEntry[],
  read: (entry: RawEntry<unknown>) => Words,
): Translations<Words> {
  const digest = sourceDigest(source);
  const pairs = translations.map((entry) => {
    const locale = localeOf(entry.id);
    const { by = 'automatic', of } = entry.data.translation ?? {};
    const translation = { by, outdated: of !== digest };
    return [locale, { locale, words: read(entry), translation }] as const;
  });
  return Object.fromEntries([
    ...pairs,
    [sourceLocale, { locale: sourceLocale, words: read(source) }],
  ]) as Translations<Words>;
}

/** Locale of an entry of words: `ht` in `refugio/ht`, `metropolitana/melipilla.ht` and `ht`. */
export function localeOf(id: string): string {
  return /[^/.]+$/.exec(id)?.[0] ?? id;
}

/** What an entry of words is about: its id without the locale. */
export function subjectOf(id: string): string {
  return id.replace(/[/.]?[^/.]+$/, '');
}
