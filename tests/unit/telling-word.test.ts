import { expect, test } from 'playwright/test';
import { findTellingWord } from '../../src/search/telling-word.ts';

const texts = [
  'Pedir la cédula',
  'Pagar una multa',
  'Si el sueldo no llega',
  '雇主没有支付工资',
  '预约',
];

for (const [what, query, word] of [
  ['the one that stands in the texts', 'necesito pagar urgentemente', 'pagar'],
  ['whatever its accents and capitals', 'mi CEDULA urgentemente', 'cedula'],
  ['or else the longest', 'quiero divorciarme', 'divorciarme'],
  ['one word of a Chinese sentence', '老板不给工资', '工资'],
  ['or else its longest', '没证件看病', '证件'],
  ['Chinese beside other letters', 'sermig 预约', '预约'],
] as const)
  test(`the word that tells most is ${what}`, () => {
    expect(findTellingWord(query, texts)).toBe(word);
  });
