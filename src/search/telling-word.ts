import { fold } from '../model/names.ts';

/**
 * The word of a query that tells most: the rarest of those that stand in the texts, or else the
 * longest. Only one is asked of the full text: each may load another part of its index, and a first
 * search must stay small. Chinese, which is written without spaces, stays as it is.
 */
export function findTellingWord(query: string, texts: readonly string[]): string {
  const words = fold(query).split(' ');
  const folded = texts.map((text) => ` ${fold(text)}`);
  const count = (word: string) => folded.filter((text) => text.includes(` ${word}`)).length;
  const ranked = words
    .map((word) => ({ word, count: word.length < 4 ? 0 : count(word) }))
    .sort((a, b) => b.word.length - a.word.length);
  const known = ranked.filter((each) => each.count > 0).sort((a, b) => a.count - b.count);
  return (known[0] ?? ranked[0])?.word ?? '';
}
