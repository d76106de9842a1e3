import type { WordReader } from './split-words.ts';
import { countTypos } from './typos.ts';

/** Short words hold others together and tell nothing themselves. */
export const isTelling = (word: string) => word.length > 3 || /\P{Script=Latin}/u.test(word);

const trimPlural = (word: string) => (word.length > 4 ? word.replace(/e?s$/, '') : word);

/** Of two words from the same root the ends differ: "trabajando", "trabajar". */
const sharesRoot = (a: string, b: string) => {
  const root = Math.max(5, Math.ceil(Math.max(a.length, b.length) * 0.65));
  return a.length >= root && a.slice(0, root) === b.slice(0, root);
};

/** One sign of a script without spaces is too little to go by. */
const holdsOther = (a: string, b: string) =>
  a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));

/** How well a word of the texts is the one that was typed: 1 the same, 0 another. */
export function matchWord(typed: string, word: string, { isUnspaced }: WordReader): number {
  if (typed === word) return 1;
  if (isUnspaced(typed)) return isUnspaced(word) && holdsOther(typed, word) ? 0.8 : 0;
  if (!isTelling(typed)) return 0;
  if (trimPlural(typed) === trimPlural(word)) return 0.95;
  return word.startsWith(typed) ? 0.6 + (0.3 * typed.length) / word.length : 0;
}

/** For words that no text has as they were typed: another form of them, or a typo. */
export const matchLoosely = (typed: string, word: string) =>
  sharesRoot(typed, word)
    ? 0.5
    : typed.length > 5 && countTypos(typed, word, 1).whole < 2
      ? 0.4
      : 0;
