import type { WordsByLocale } from './types.ts';

/** Words of an entry in a language; Spanish, and said to be so, where they are not translated. */
export function wordsIn<Words>(
  words: WordsByLocale<Words>,
  locale: string,
): { words: Words; locale: string } {
  const own = words[locale];
  return own === undefined ? { words: words.es, locale: 'es' } : { words: own, locale };
}
