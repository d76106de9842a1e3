import { createInstance, type TFunction } from 'i18next';
import { digestOf } from '../model/digest.ts';
import type { Translated } from '../model/types.ts';
import { findLocale, locales, sourceLocale } from './locales.ts';
import { memoize } from './memoize.ts';
import { ar } from './strings/ar.ts';
import { en } from './strings/en.ts';
import { es, type Strings } from './strings/es.ts';
import { fr } from './strings/fr.ts';
import { ht } from './strings/ht.ts';
import { madeStrings } from './strings/translation-origin.ts';
import { pt } from './strings/pt.ts';
import { zhHans } from './strings/zh-hans.ts';

const strings: Record<(typeof locales)[number]['segment'], Strings> = {
  es,
  en,
  ht,
  pt,
  fr,
  'zh-hans': zhHans,
  ar,
};

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

async function createTranslator(direction: 'ltr' | 'rtl') {
  const instance = createInstance();
  await instance.init({
    lng: findLocale(sourceLocale).intl,
    fallbackLng: false,
    load: 'currentOnly',
    resources: Object.fromEntries(
      locales.map(({ segment, intl }) => [intl, { translation: strings[segment] }]),
    ),
    // Astro escapes what it prints.
    interpolation: direction === 'rtl' ? { escape: isolate } : { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no interface string "${key}"`);
    },
  });
  return instance;
}

const instances = { ltr: await createTranslator('ltr'), rtl: await createTranslator('rtl') };

export type Translate = TFunction;

/** Interface strings of a language, as a text with its translations. */
export function interfaceTranslation(segment: string): Translated<Strings> {
  const locale = findLocale(segment).segment;
  if (locale === sourceLocale) return { locale, words: es };
  const { by, of } = madeStrings[locale];
  return { locale, words: strings[locale], translation: { by, outdated: of !== sourceDigest } };
}

/** Digest of the Spanish interface strings, which those of other languages follow. */
export const sourceDigest = digestOf(es);

/** The plural forms of a counted string, by form: for what is counted on the phone of the reader. */
export function pluralForms(segment: string, section: 'finder' | 'search', key: 'found') {
  const own = Object.entries(strings[findLocale(segment).segment][section]);
  return Object.fromEntries(
    own.flatMap(([name, text]) =>
      name.startsWith(`${key}_`) && typeof text === 'string'
        ? [[name.slice(key.length + 1), text]]
        : [],
    ),
  );
}

/** Interface strings of a language. */
export const translatorFor: (segment: string) => Translate = memoize((segment: string) => {
  const { intl, direction } = findLocale(segment);
  return instances[direction].getFixedT(intl);
});
