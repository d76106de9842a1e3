import { createInstance, type TFunction } from 'i18next';
import { digestOf } from '../model/digest.ts';
import type { Translated } from '../model/types.ts';
import { loadStrings } from './load-strings.ts';
import { locales, sourceLocale, type Locale } from './locales.ts';
import type { es, Strings } from './strings/es.ts';

const loaded = new Map(
  await Promise.all(
    locales.map(async ({ segment }) => [segment as string, await loadStrings(segment)] as const),
  ),
);

function stringsOf(segment: string) {
  const found = loaded.get(segment);
  if (!found) throw new Error(`"${segment}" is not a language of the site`);
  return found;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof es };
  }
}

/**
 * Names in Latin letters, phones and spans of numbers, set apart from the words around them: without
 * it, right-to-left text would throw the words of "Arica y Parinacota" about, and turn "139-142" round.
 */
const isolate = (value: string) => (/[A-Za-z+]|\d-\d/.test(value) ? `\u2068${value}\u2069` : value);

/** One for each language: two of them may share a tag of `Intl`, by which i18next knows its strings. */
async function createTranslator({ segment, intl, direction }: Locale) {
  const instance = createInstance();
  await instance.init({
    lng: intl,
    fallbackLng: false,
    load: 'currentOnly',
    resources: { [intl]: { translation: stringsOf(segment).strings } },
    // Astro escapes what it prints.
    interpolation: direction === 'rtl' ? { escape: isolate } : { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no interface string "${key}"`);
    },
  });
  return instance.getFixedT(intl);
}

const translators = new Map(
  await Promise.all(
    locales.map(
      async (locale) => [locale.segment as string, await createTranslator(locale)] as const,
    ),
  ),
);

export type Translate = TFunction;

/** Digest of the Spanish interface strings, which those of other languages follow. */
export const sourceDigest = digestOf(stringsOf(sourceLocale).strings);

/** Interface strings of a language, as a text with its translations. */
export function interfaceTranslation(segment: string): Translated<Strings> {
  const { strings: words, translation } = stringsOf(segment);
  if (!translation) return { locale: segment, words };
  const { by, of } = translation;
  return { locale: segment, words, translation: { by, outdated: of !== sourceDigest } };
}

/** Keys of the strings that a language lacks, for which Spanish ones stand in. */
export const listMissing = (segment: string): readonly string[] => stringsOf(segment).missing;

/** Segments of the languages that lack no string. */
export const completeLocales: readonly string[] = locales
  .map(({ segment }) => segment)
  .filter((segment) => listMissing(segment).length === 0);

/** The plural forms of a counted string, by form: for what is counted on the phone of the reader. */
export function pluralForms(segment: string, section: 'finder' | 'search', key: 'found') {
  const own = Object.entries(stringsOf(segment).strings[section]);
  return Object.fromEntries(
    own.flatMap(([name, text]) =>
      name.startsWith(`${key}_`) && typeof text === 'string'
        ? [[name.slice(key.length + 1), text]]
        : [],
    ),
  );
}

/** Interface strings of a language. */
export function translatorFor(segment: string): Translate {
  const translate = translators.get(segment);
  if (!translate) throw new Error(`"${segment}" is not a language of the site`);
  return translate;
}
