import { fold } from '../model/names.ts';

const isChinese = (word: string) => /\p{Script=Han}/u.test(word);

/** Chinese, which is written without spaces, is cut into the words that Pagefind would make of it. */
function splitWords(query: string): string[] {
  return fold(query)
    .split(' ')
    .flatMap((part) => {
      // Firefox before 125 cannot cut it, and Pagefind does not try to there.
      if (!isChinese(part) || !('Segmenter' in Intl)) return [part];
      const segments = new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(part);
      return Array.from(segments, ({ segment }) => segment);
    });
}

/**
 * The word of a query that tells most: the rarest of those that stand in the texts, or else the
 * longest. Only one is asked of the full text: each may load another part of its index, and a first
 * search must stay small.
 */
export function findTellingWord(query: string, texts: readonly string[]): string {
  const folded = texts.map((text) => ` ${fold(text)}`);
  const count = (word: string) => {
    if (word.length < (isChinese(word) ? 2 : 4)) return 0;
    const start = isChinese(word) ? word : ` ${word}`;
    return folded.filter((text) => text.includes(start)).length;
  };
  const ranked = splitWords(query)
    .map((word) => ({ word, count: count(word) }))
    .sort((a, b) => b.word.length - a.word.length);
  const known = ranked.filter((each) => each.count > 0).sort((a, b) => a.count - b.count);
  return (known[0] ?? ranked[0])?.word ?? '';
}
