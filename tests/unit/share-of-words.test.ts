import { expect, test } from 'playwright/test';
import { shareOfDistinctWords, shareOfWords } from '../../scripts/share-of-words.ts';

test('of all words each counts as often as it stands, of the different ones each once', () => {
  const texts = ['La oficina de la comuna', 'la oficina: LA plaza'];
  // 3 of 5 words, and 3 of 4.
  expect(shareOfWords(texts)).toEqual({ least: 60, middle: 75, most: 75 });
  // 2 of la, oficina, de, comuna, plaza.
  expect(shareOfDistinctWords(texts)).toEqual({ least: 40, middle: 40, most: 40 });
});
