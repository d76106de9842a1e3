import { expect, test } from 'playwright/test';
import { formatDate, formatFact, formatHours } from '../../src/i18n/format.ts';
import { plainWords } from '../../src/i18n/resolve.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { parseHours } from '../../src/model/hours.ts';
import type { Catalog } from '../../src/model/types.ts';

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
  expect(say('Tu[3] 18:00-21:00')).toEqual(['Tercer martes del mes: 18:00 a 21:00']);
  expect(say('24/7')).toEqual(['Todos los días, a toda hora']);
});

const catalog = { laws: new Map([['ley-1', { id: 'ley-1', label: 'Ley 1' }]]) };
const scope = { catalog: catalog as unknown as Catalog, facts: {} };
for (const [articles, es, en] of [
  ['74', 'artículo 74', 'article 74'],
  ['74 N° 1 y 2', 'artículo 74 N° 1 y 2', 'article 74 N° 1 and 2'],
  ['79, 83', 'artículos 79 y 83', 'articles 79 and 83'],
  ['131-133', 'artículos 131-133', 'articles 131-133'],
  ['131 a 133', 'artículos 131 a 133', 'articles 131 a 133'],
  ['69, 155 N°8 y N°9', 'artículos 69 y 155 N°8 y N°9', 'articles 69 and 155 N°8 and N°9'],
] as const)
  test(`the articles "${articles}" of a law are named in the right number`, () => {
    const say = (locale: string) => plainWords(`{law:ley-1#${articles}}`, { ...scope, locale });
    expect(say('es')).toBe(`Ley 1, ${es}`);
    expect(say('en')).toBe(`Ley 1, ${en}`);
  });

for (const [path, route] of [
  ['/es/', { page: 'home' }],
  ['/es/ayuda/', { page: 'help' }],
  ['/es/comunas/melipilla/', { page: 'comuna', slug: 'melipilla' }],
  ['/es/regiones/nuble/', { page: 'region', slug: 'nuble' }],
  ['/es/tramites/refugio/', { page: 'procedure', slug: 'refugio' }],
  ['/es/acerca/', { page: 'info', slug: 'acerca' }],
] as const)
  test(`the page ${route.page} has the path ${path}`, () => {
    expect(pathOf('es', route)).toBe(path);
  });
