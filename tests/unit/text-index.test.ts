import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import type { WordRules } from '../../src/schema/locale.ts';
import { buildWordReader, shorten } from '../../src/search/split-words.ts';
import { buildTextFinder, packTexts } from '../../src/search/text-index.ts';

const texts = [
  { page: 0, title: 'Pagar una multa', text: 'Cuánto cuesta y dónde se paga. Hospital.' },
  { page: 7, title: 'Pedir la cédula', text: 'La multa por no pedirla. Trabajar con ella.' },
  { page: 40, title: 'Salud', text: 'El hospital atiende sin papeles. Multa, ninguna. Fono 1455.' },
  { page: 1295, title: 'المحامي', text: 'تجد المحامي في المحكمة' },
  { page: 41, title: '工资', text: '雇主没有支付工资时怎么办' },
];
const rules = Object.assign({}, ...locales.map(({ words }) => words)) as WordRules;
const find = buildTextFinder(packTexts(texts, rules), rules);

for (const [what, query, pages] of [
  ['a word, first where it is in the title', 'multa', [0, 7, 40]],
  ['it without its accents, in capitals', 'CEDULA', [7]],
  ['it in full-width letters', 'ｃｅｄｕｌａ', [7]],
  ['its plural', 'multas', [0, 7, 40]],
  ['its beginning', 'hospit', [0, 40]],
  ['another form of it', 'trabajando', [7]],
  ['a slip of the finger', 'hospitla', [0, 40]],
  ['a number', '１４５５', [40]],
  ['the rarest of several, first where the others stand too', 'hospital multa papeles', [40]],
  ['the word that is known', 'constructor hospital', [0, 40]],
  ['a word in Arabic, without its article', 'محامي', [1295]],
  ['a word inside Chinese text', '工资', [41]],
  ['nothing', 'divorcio', []],
  ['nothing of nothing', '', []],
] as const)
  test(`the texts are found by ${what}`, () => {
    expect([...find(query).pages].sort((a, b) => a - b)).toEqual([...pages]);
  });

test('the page of whose title a word is part comes first', () => {
  expect(find('multa').pages[0]).toBe(0);
  expect(find('hospital multa papeles').pages[0]).toBe(40);
});

test('what stands nowhere is told', () => {
  expect(find('constructor hospital').missed).toEqual(['constructor']);
  expect(find('hospital').missed).toEqual([]);
});

test('more pages than two signs tell apart are found as well', () => {
  const pages = [3, 1295, 1296, 40_000].map((page) => ({ page, title: `a${page}`, text: 'multa' }));
  const findMany = buildTextFinder(packTexts(pages, {}));
  expect(findMany('multa').pages.sort((a, b) => a - b)).toEqual([3, 1295, 1296, 40_000]);
  expect(findMany('a1296').pages).toEqual([1296]);
});

test('what is typed is cut where it says no more', () => {
  expect(buildWordReader(rules).splitWords(shorten('pte '.repeat(50))).length).toBeLessThanOrEqual(
    12,
  );
  expect(shorten('x'.repeat(10_000)).length).toBeLessThanOrEqual(120);
  expect(shorten('  multa  ')).toBe('multa');
});
