import { fold } from '../model/collation.ts';

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** More of it says no more, and what is pasted must be answered at once. */
const [mostLetters, mostWords] = [120, 12];

/** What was typed, no longer than it needs to be. */
export const shorten = (typed: string) =>
  typed.trim().slice(0, mostLetters).split(/\s+/).slice(0, mostWords).join(' ');

/** The article and what is written together with it say nothing of an Arabic word. */
const withoutArticle = (word: string) =>
  word.replace(/^(?:[وبكف]?ال|لل)(?=..)/, '').replace(/ة$/, 'ه');

/**
 * The words of a text as the index of the search has them. Chinese, which is written without spaces,
 * is cut where a dictionary cuts it; where there is none, as in some browsers, it stays in one piece.
 */
export function splitWords(text: string): string[] {
  const words = fold(text).split(' ').filter(Boolean).map(withoutArticle);
  if (!isHan(text) || !('Segmenter' in Intl)) return words;
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  return words.flatMap((word) =>
    isHan(word) ? Array.from(segmenter.segment(word), ({ segment }) => segment) : word,
  );
}
