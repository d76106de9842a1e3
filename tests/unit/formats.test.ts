import { expect, test } from 'playwright/test';
import { formatDate, formatFact, formatHours } from '../../src/i18n/format.ts';
import { parsePath, pathOf, type Route } from '../../src/i18n/routes.ts';
import { parseHours } from '../../src/model/hours.ts';

test('dates are as exact as they are known', () => {
  expect(formatDate('es', '2024-12-13')).toBe('13 de diciembre de 2024');
  expect(formatDate('es', '2026-10')).toBe('octubre de 2026');
  expect(formatDate('es', '2025')).toBe('2025');
});

for (const [sentence, fact, text] of [
  ['one day is singular', { kind: 'duration', amount: 1, unit: 'working-day' }, '1 día hábil'],
  [
    'ten days are plural',
    { kind: 'duration', amount: 10, unit: 'calendar-day' },
    '10 días corridos',
  ],
  [
    'a span is read from one to the other',
    { kind: 'duration', amount: { from: 10, to: 90 }, unit: 'day' },
    '10 a 90 días',
  ],
  [
    'a price has its date',
    { kind: 'money', amount: 4270, currency: 'CLP', asOf: '2025-08' },
    '$4.270 (valor de agosto de 2025)',
  ],
  [
    'fines are in UTM',
    { kind: 'money', amount: { from: 0.25, to: 1.5 }, currency: 'UTM' },
    '0,25 a 1,5 UTM',
  ],
  ['a fine has all its digits', { kind: 'money', amount: 0.125, currency: 'UTM' }, '0,125 UTM'],
  ['cents are not rounded', { kind: 'money', amount: 13.5, currency: 'USD' }, 'USD\u00a013,50'],
  ['whole dollars have no cents', { kind: 'money', amount: 14, currency: 'USD' }, 'USD\u00a014'],
  ['a percentage has its sign', { kind: 'percent', amount: 50 }, '50 %'],
  ['a name stays as it is', { kind: 'text', text: '2 MB' }, '2 MB'],
] as const)
  test(sentence, () => expect(formatFact('es', fact)).toBe(text));

test('opening hours are said in words', () => {
  const say = (osm: string) => formatHours('es', parseHours(osm));
  expect(say('Mo-Fr 09:00-14:00,15:00-17:00')).toEqual([
    'Lunes a viernes: 09:00 a 14:00 y 15:00 a 17:00',
  ]);
  expect(say('Mo,We,Fr')).toEqual(['Lunes, miércoles y viernes: horario no conocido']);
  expect(say('Tu[1] 18:00-21:00')).toEqual(['Primer martes del mes: 18:00 a 21:00']);
  expect(say('24/7')).toEqual(['Todos los días, a toda hora']);
});

const routes: Route[] = [
  { page: 'home' },
  { page: 'comunas' },
  { page: 'help' },
  { page: 'comuna', slug: 'melipilla' },
  { page: 'region', slug: 'nuble' },
  { page: 'procedure', slug: 'refugio' },
  { page: 'info', slug: 'acerca' },
];
for (const route of routes)
  test(`the path ${pathOf('es', route)} leads back to its page`, () => {
    expect(parsePath(pathOf('es', route))).toEqual({ locale: 'es', route });
  });
