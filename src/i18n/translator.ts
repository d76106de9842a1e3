import { createInstance, type TFunction } from 'i18next';
import { findLocale, locales, sourceLocale } from './locales.ts';
import { es, type Strings } from './strings/es.ts';

const strings: Record<(typeof locales)[number]['segment'], Strings> = { es };

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof es };
  }
}

const instance = createInstance();
await instance.init({
  lng: sourceLocale,
  fallbackLng: false,
  resources: Object.fromEntries(
    Object.entries(strings).map(([segment, translation]) => [segment, { translation }]),
  ),
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key) => {
    throw new Error(`no interface string "${key}"`);
  },
});

export type Translate = TFunction;

/** Interface strings of a language. */
export function translatorFor(segment: string): Translate {
  return instance.getFixedT(findLocale(segment).segment);
}
