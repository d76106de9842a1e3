import { expect, test } from 'playwright/test';
import type { LocaleSegment } from '../../src/i18n/locales.ts';
import { formatFact } from '../../src/i18n/format-fact.ts';
import { formatHours } from '../../src/i18n/format-hours.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { plainWords } from '../../src/present/resolve-reference.ts';
import { listAlternates, pathIn, pathOf } from '../../src/i18n/routes.ts';
import { parseHours } from '../../src/model/hours.ts';
import type { Procedure, References } from '../../src/model/types.ts';

test('dates are as exact as they are known', () => {
  expect(formatDate('es', '2024-12-13')).toBe('13 de diciembre de 2024');
  expect(formatDate('es', '2026-10')).toBe('octubre de 2026');
  expect(formatDate('es', '2025')).toBe('2025');
});
test('a year, and the first of a month, are written as the language does', () => {
  expect(formatDate('zh-hans', '2025')).toBe('2025年');
  expect(formatDate('fr', '2026-10-01')).toBe('1er octobre 2026');
  expect(formatDate('pt', '2026-10-01')).toBe('1º de outubro de 2026');
  expect(formatDate('fr', '2026-10-21')).toBe('21 octobre 2026');
  expect(formatFact('zh-hans', { kind: 'date', date: '2025' })).toBe('2025');
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
  ['a percentage has its sign', { kind: 'percent', amount: 50 }, '50%'],
  [
    'a sum is no price',
    { kind: 'sum', amount: 250000, currency: 'CLP', asOf: '2024-03' },
    '$250.000 (en marzo de 2024)',
  ],
  ['an age', { kind: 'age', amount: 18 }, '18 años'],
  ['a distance has its unit', { kind: 'distance', amount: 10, unit: 'km' }, '10 km'],
  ['a name stays as it is', { kind: 'text', text: '2 MB' }, '2 MB'],
] as const)
  test(sentence, () => expect(formatFact('es', fact)).toBe(text));

const plain = (text: string) => text.replace(/[\u00a0\u202f\u200e]/g, ' ');
for (const [locale, fact, text] of [
  ['fr', { kind: 'percent', amount: 50 }, '50 %'],
  ['zh-hans', { kind: 'percent', amount: { from: 25, to: 50 } }, '25%至50%'],
  ['zh-hans', { kind: 'age', amount: 18 }, '18岁'],
  ['ar', { kind: 'distance', amount: 10, unit: 'km' }, '10 كم'],
  ['ht', { kind: 'money', amount: 37979, currency: 'CLP' }, '$ 37.979'],
  ['en', { kind: 'money', amount: 4270, currency: 'CLP' }, '4,270 Chilean pesos ($)'],
  ['fr', { kind: 'money', amount: 4270, currency: 'CLP' }, '4 270 pesos chiliens ($)'],
  ['zh-hans', { kind: 'money', amount: 4270, currency: 'CLP' }, '4,270智利比索（$）'],
] as const)
  test(`${locale}: ${text}`, () => expect(plain(formatFact(locale, fact))).toBe(text));

test('opening hours are said in words', () => {
  const say = (osm: string) => formatHours('es', parseHours(osm));
  expect(say('Mo-Fr 09:00-14:00,15:00-17:00')).toEqual([
    'Lunes a viernes: 09:00 a 14:00 y 15:00 a 17:00',
  ]);
  expect(say('Mo,We,Fr')).toEqual(['Lunes, miércoles y viernes: horario no conocido']);
  expect(say('Tu[1] 18:00-21:00')).toEqual(['Primer martes del mes: 18:00 a 21:00']);
  expect(say('Tu[3] 18:00-21:00')).toEqual(['Tercer martes del mes: 18:00 a 21:00']);
  expect(say('Mo-Fr 08:00-24:00')).toEqual(['Lunes a viernes: 08:00 a medianoche']);
  expect(formatHours('fr', parseHours('Mo-Fr 08:00-18:30')).map(plain)).toEqual([
    'Du lundi au vendredi : de 8 h à 18 h 30',
  ]);
  expect(formatHours('zh-hans', parseHours('Mo-Fr 08:00-24:00'))).toEqual([
    '星期一至星期五：08:00至午夜',
  ]);
  expect(say('24/7')).toEqual(['Todos los días, a toda hora']);
});

const none = new Map<string, never>();
const references: References = {
  procedures: none,
  pages: none,
  contacts: none,
  laws: new Map([
    ['ley-1', { id: 'ley-1', label: 'Ley 1', kind: 'law', url: 'https://a.example' }],
  ]),
  counter: { byName: none, names: /(?!)/g, inProse: /(?!)/g },
  horizon: { own: '2026', secondHand: '2026' },
};
const scope = { references, facts: {} };
for (const [articles, es, en] of [
  ['74', 'artículo 74', 'article 74'],
  ['74 N° 1 y 2', 'artículo 74 N° 1 y 2', 'article 74 N° 1 and 2'],
  ['79, 83', 'artículos 79 y 83', 'articles 79 and 83'],
  ['131-133', 'artículos 131-133', 'articles 131-133'],
  ['69, 155 N°8 y N°9', 'artículos 69 y 155 N°8 y N°9', 'articles 69 and 155 N°8 and N°9'],
] as const)
  test(`the articles "${articles}" of a law are named in the right number`, () => {
    const say = (locale: LocaleSegment) =>
      plainWords(`{law:ley-1#${articles}}`, { ...scope, locale });
    expect(say('es')).toBe(`Ley 1, ${es}`);
    expect(say('en')).toBe(`Ley 1, ${en}`);
  });

test('a law is named by the word for it where readers would not know the Spanish one', () => {
  const say = (locale: LocaleSegment, words: string) => plainWords(words, { ...scope, locale });
  expect(say('ht', '{law:ley-1} pale de sa.')).toBe('Lwa a (Ley 1) pale de sa.');
  expect(say('ht', 'Se {law:ley-1#13}.')).toBe('Se lwa a (Ley 1), atik 13.');
  expect(say('ar', 'هذا في {law:ley-1#13}.')).toBe('هذا في القانون (Ley 1)، المادة 13.');
  expect(say('ar', '{law:ley-1#139-142}')).toContain('\u2068139-142\u2069');
  expect(say('fr', 'La {law:ley-1}.')).toBe('La Ley 1.');
});

test('the title of a page inside a sentence stands between the quotation marks of the language', () => {
  const refuge = {
    slug: 'refugio',
    words: { es: { locale: 'es', words: { title: 'Pedir refugio' } } },
  };
  const procedures = new Map([['refugio', refuge as Procedure]]);
  const titled = { references: { ...references, procedures }, facts: {} };
  const say = (locale: LocaleSegment) => plainWords('{procedure:refugio}', { ...titled, locale });
  expect(say('es')).toBe('«Pedir refugio»');
  expect(say('en')).toBe('“Pedir refugio”');
  expect(say('fr')).toBe('«\u00a0Pedir refugio\u00a0»');
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

for (const [path, inFrench] of [
  ['/es/comunas/melipilla/', '/fr/comunas/melipilla/'],
  ['/es/', '/fr/'],
  ['/', '/fr/'],
  ['/404.html', '/fr/'],
] as const)
  test(`in French, ${path} is ${inFrench}`, () => {
    expect(pathIn('fr', path)).toBe(inFrench);
    expect(listAlternates(path, ['fr'])[0]).toEqual({ tag: 'fr', path: inFrench });
  });
