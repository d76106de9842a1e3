import { expect, test } from 'playwright/test';
import { complain } from './site.ts';

/** A sign of another script, or without its space, beside a letter of the language. */
const foreignSigns: Record<string, RegExp> = {
  'zh-Hans': /\p{Script=Han}[)\u2069]? ?[:;(]|[;:] ?\p{Script=Han}/gu,
  ar: /\p{Script=Arabic}[)\u2069]?[,;]|[,;] \u2068?\p{Script=Arabic}/gu,
  fr: /\p{L}[)]?;|\p{L}: |« |\p{L} »/gu,
};

test('what is put together has the signs of the language, with the spaces that belong to them', () => {
  const wrong = complain(({ lang, ownWords }) => {
    const pattern = foreignSigns[lang];
    if (!pattern) return [];
    return [...ownWords.matchAll(pattern)].map(({ index }) =>
      ownWords.slice(Math.max(0, index - 25), index + 25),
    );
  });
  expect(wrong).toEqual([]);
});
