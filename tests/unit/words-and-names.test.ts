import { expect, test } from 'playwright/test';
import { addMonths } from '../../src/model/calendar.ts';
import { exists, firstDay, lastDay, newest } from '../../src/model/dates.ts';
import { parseHours } from '../../src/model/hours.ts';
import { compareNames, fold, initial } from '../../src/model/collation.ts';
import { readPhone } from '../../src/model/phone.ts';
import { parseWords, stripReferences } from '../../src/model/references.ts';
import { readContent } from '../../scripts/read-content.ts';

test('a month added to the last of January is the last of February', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2023-12-15', 24)).toBe('2025-12-15');
});
test('a partial date spans its month or year', () => {
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay('2025'), lastDay('2025')]).toEqual(['2025-01-01', '2025-12-31']);
  expect(newest(['2024', '2025-03', '2023-12-31'])).toBe('2025-03');
});
test('30 February does not exist', () => {
  expect(exists('2024-02-30')).toBe(false);
  expect(exists('2024-02-29')).toBe(true);
});

test('opening hours become rows', () => {
  expect(parseHours('Mo-Fr 08:30-14:00,15:00-17:00').rows).toEqual([
    {
      days: ['Mo', 'Tu', 'We', 'Th', 'Fr'],
      times: [
        { from: '08:30', to: '14:00' },
        { from: '15:00', to: '17:00' },
      ],
    },
  ]);
  expect(parseHours('24/7').always).toBe(true);
  expect(parseHours('Mo-Fr 08:00-24:00; PH off').closedOnHolidays).toBe(true);
  expect(parseHours('Tu[1] 18:00-21:00').rows[0]).toMatchObject({ days: ['Tu'], nth: 1 });
  expect(parseHours('Mo,We,Fr').rows[0]?.times).toEqual([]);
});
for (const wrong of ['lunes', 'Fr-Mo 09:00-10:00', 'Mo 9:00-10:00', 'Mo 14:00-09:00', ''])
  test(`"${wrong}" is not read as opening hours`, () => {
    expect(() => parseHours(wrong)).toThrow();
  });

test('folding keeps words apart and drops accents', () => {
  expect(fold("  O'Higgins, Ñuble ")).toBe('o higgins nuble');
});
test('names stand in Spanish order, ñ after n, accents ignored', () => {
  const names = ['Ñuñoa', 'Oñate', 'Nogales', 'Ñiquén', 'Alhué', 'Álamos'];
  expect(names.sort(compareNames)).toEqual([
    'Álamos',
    'Alhué',
    'Nogales',
    'Ñiquén',
    'Ñuñoa',
    'Oñate',
  ]);
  expect([initial('Ñuñoa'), initial('Álamos')]).toEqual(['Ñ', 'A']);
});

test('Chilean short numbers, 600 numbers and whole numbers can be dialled', () => {
  expect(readPhone('1455')).toMatchObject({ href: 'tel:1455', kind: 'short' });
  expect(readPhone('133')?.kind).toBe('short');
  expect(readPhone('*4141')).toMatchObject({ href: 'tel:*4141', kind: 'short' });
  expect(readPhone('6003607777')).toMatchObject({ text: '600 360 7777', kind: 'shared-cost' });
  expect(readPhone('800200818')?.kind).toBe('free');
  expect(readPhone('+56572514500')).toMatchObject({ href: 'tel:+56572514500', kind: 'line' });
});
for (const wrong of ['572514500', '+5657251450', '+56 57 251 4500', '14', '12345', '600123'])
  test(`"${wrong}" cannot be dialled`, () => expect(readPhone(wrong)).toBeUndefined());

test('words are cut into text and references', () => {
  expect(parseWords('Tiene {fact:plazo}. Vea {law:ley-21325#139-142}')).toEqual([
    'Tiene ',
    { kind: 'fact', id: 'plazo' },
    '. Vea ',
    { kind: 'law', id: 'ley-21325', articles: ['139-142'] },
  ]);
  expect(parseWords('(*Corporación de Asistencia Judicial*, CAJ)')).toEqual([
    '(',
    { spanish: 'Corporación de Asistencia Judicial, CAJ' },
    ')',
  ]);
  expect(() => parseWords('{nada}')).toThrow(/not a reference/);
  expect(stripReferences('1. Uno {fact:a} <Ref to="law:ley-1" />').trim()).toBe('Uno');
});

test('the real content can be read without a problem of form', () => {
  expect(readContent().problems).toEqual([]);
});
