import { createInstance, type TFunction } from 'i18next';
import { digestOf } from '../model/digest.ts';
import type { Translated } from '../model/types.ts';
import { loadStrings } from './load-strings.ts';
import { keyByLocale, locales, sourceLocale, type Locale, type LocaleSegment } from './locales.ts';
import type { es, Strings } from './strings/es.ts';

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
async function createTranslator({ intl, direction }: Locale, strings: Strings) {
  const instance = createInstance();
  await instance.init({
    lng: intl,
    fallbackLng: false,
    load: 'currentOnly',
    resources: { [intl]: { translation: strings } },
    // Astro escapes what it prints.
    interpolation: direction === 'rtl' ? { escape: isolate } : { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no interface string "${key}"`);
    },
  });
  return keepFound(instance.getFixedT(intl));
}

/** The same function, which finds each text once: pages ask for each thousands of times. */
function keepFound(translate: Translate): Translate {
  const found = new Map<unknown, string>();
  const ask = (...asked: Parameters<Translate>) => {
    const name = asked.length === 1 ? asked[0] : JSON.stringify(asked);
    const text = found.get(name) ?? translate(...asked);
    found.set(name, text);
    return text;
  };
  return ask as Translate;
}

async function loadInterface(locale: Locale) {
  const loaded = await loadStrings(locale.segment);
  return { ...loaded, translate: await createTranslator(locale, loaded.strings) };
}

const interfaces = keyByLocale(await Promise.all(locales.map(loadInterface)));

export type Translate = TFunction;

/** Digest of the Spanish interface strings, which those of other languages follow. */
export const sourceDigest = digestOf(interfaces[sourceLocale].strings);

/** Interface strings of a language, as a text with its translations. */
export function interfaceTranslation(segment: LocaleSegment): Translated<Strings, LocaleSegment> {
  const { strings: words, translation } = interfaces[segment];
  if (!translation) return { locale: segment, words };
  const { by, of } = translation;
  return { locale: segment, words, translation: { by, outdated: of !== sourceDigest } };
}

/** Keys of the strings that a language lacks, for which Spanish ones stand in. */
export const listMissing = (segment: LocaleSegment): readonly string[] =>
  interfaces[segment].missing;

/** Segments of the languages that lack no string. */
export const completeLocales: readonly LocaleSegment[] = locales
  .map(({ segment }) => segment)
  .filter((segment) => listMissing(segment).length === 0);

/** The languages in which a text is missed: one that is begun shows the Spanish pages. */
export const translatedLocales = completeLocales.filter((segment) => segment !== sourceLocale);

/** Whether a word is the segment of such a language. */
export const isComplete = (segment: string): segment is LocaleSegment =>
  completeLocales.some((each) => each === segment);

/** The plural forms of a counted string, by form: for what is counted on the phone of the reader. */
export function pluralForms(segment: LocaleSegment, section: 'finder' | 'search', key: 'found') {
  const own = Object.entries(interfaces[segment].strings[section]);
  return Object.fromEntries(
    own.flatMap(([name, text]) =>
      name.startsWith(`${key}_`) && typeof text === 'string'
        ? [[name.slice(key.length + 1), text]]
        : [],
    ),
  );
}

/** Interface strings of a language. */
export const translatorFor = (segment: LocaleSegment): Translate => interfaces[segment].translate;
