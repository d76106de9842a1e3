import { expect, test } from 'playwright/test';
import { es } from '../../src/i18n/strings/es.ts';
import { listStrings, withoutPlural } from '../interface-strings.ts';
import { factsFor } from './known-facts.ts';
import { complain } from './site.ts';

const hits = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: hit, index }) => {
    const around = text.slice(Math.max(0, index - 25), index + hit.length + 25);
    return `"${hit}" in "${around.replace(/\n/g, ' ¶ ')}"`;
  });

test('no white space stands before a comma, a stop, a colon or a closing bracket', () => {
  expect(complain((page) => hits(page.text, /[ \n][,.;:)](?!\w)/g))).toEqual([]);
});

test('no sentence ends twice', () => {
  expect(complain((page) => hits(page.text, /[.。!?؟]\s?[。.](?![.\p{L}\d])/gu))).toEqual([]);
});

test('no link in a sentence begins or ends with white space', () => {
  expect(complain((page) => page.links.flatMap(({ looseEnds }) => looseEnds))).toEqual([]);
});

test('no page shows what a program has failed to fill in', () => {
  const slips = /\b(?:undefined|null|NaN|Invalid Date)\b|\[object|[{}]|\*\p{L}/gu;
  expect(complain((page) => hits(page.words, slips))).toEqual([]);
});

test('no page shows the key of an interface string instead of its words', () => {
  const keys = new Set(listStrings(es).flatMap(([key]) => [key, withoutPlural(key)]));
  const wrong = complain((page) =>
    (page.words.match(/\b[a-z]+(?:\.[\w-]+)+\b/gi) ?? []).filter((word) => keys.has(word)),
  );
  expect(wrong).toEqual([]);
});

test('no person is named, but as a street', () => {
  const surnames = /\b(?:Kast|Thayer|Sauerbaum|Vallejo|Rojas|Lizana|Oportus)\b/gi;
  const wrong = complain((page) => {
    const text = [...factsFor(page).addresses].reduce(
      (rest, address) => rest.replaceAll(address, ''),
      page.words,
    );
    return hits(text, surnames);
  });
  expect(wrong).toEqual([]);
});
