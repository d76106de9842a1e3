import { fold } from '../model/collation.ts';
import type { WordRules } from '../schema/locale.ts';

/** More of it says no more, and what is pasted must be answered at once. */
const [mostLetters, mostWords] = [120, 12];

/** What was typed, no longer than it needs to be. */
export const shorten = (typed: string) =>
  typed.trim().slice(0, mostLetters).split(/\s+/).slice(0, mostWords).join(' ');

/** Tells the words of a language apart. */
export interface WordReader {
  /** The words of a text as the index of the search has them. */
  splitWords: (text: string) => string[];
  /** Whether a text is in a script that leaves no spaces between words. */
  isUnspaced: (text: string) => boolean;
}

/**
 * What is written without spaces is cut where a dictionary cuts it; where there is none, as in some
 * browsers, it stays in one piece.
 */
export function buildWordReader({ unspaced, trims = [] }: WordRules = {}): WordReader {
  const script = unspaced && new RegExp(`\\p{Script=${unspaced.script}}`, 'u');
  const isUnspaced = (text: string) => script?.test(text) ?? false;
  const patterns = trims.map(([pattern, instead]) => [new RegExp(pattern), instead] as const);
  const trim = (word: string) =>
    patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), word);
  const splitWords = (text: string) => {
    const words = fold(text).split(' ').filter(Boolean).map(trim);
    if (!unspaced || !isUnspaced(text) || !('Segmenter' in Intl)) return words;
    const segmenter = new Intl.Segmenter(unspaced.dictionary, { granularity: 'word' });
    return words.flatMap((word) =>
      isUnspaced(word) ? Array.from(segmenter.segment(word), ({ segment }) => segment) : word,
    );
  };
  return { splitWords, isUnspaced };
}
