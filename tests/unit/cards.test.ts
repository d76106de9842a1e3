import { expect, test } from 'playwright/test';
import { drawCard } from '../../src/cards/draw-card.ts';
import { fitText } from '../../src/cards/fit-text.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { locales } from '../../src/i18n/locales.ts';
import { cardPathFor, comunaCard, kindCard, listCardKinds } from '../../src/present/card-words.ts';
import { comunas } from '../fixtures/fixtures.ts';
import { readFixtures } from './spanish-catalog.ts';

/** Each letter is as wide as it is high. */
const widthOf = (line: string) => line.length;
const place = { width: 100, lines: 2, largest: 20 };

test('a text is as large as its place allows, in no more lines than that needs', () => {
  expect(fitText('abcde', place, widthOf)).toEqual({ lines: ['abcde'], size: 20 });
  expect(fitText('abcde fghij', place, widthOf)).toEqual({ lines: ['abcde', 'fghij'], size: 20 });
  expect(fitText('abcdefghijklmno', place, widthOf)).toEqual({
    lines: ['abcdefghijklmno'],
    size: 6,
  });
});

test('lines are of about one length', () => {
  const { lines } = fitText('a bb ccc', { ...place, largest: 10, width: 60 }, widthOf);
  expect(lines).toEqual(['a bb', 'ccc']);
});

test('every text stands in the middle square, which some messengers cut out', () => {
  const svg = drawCard({ name: 'San Ejemplo del Mar de Arriba', line: 'a'.repeat(200) }, widthOf);
  for (const [, size = '', line = ''] of svg.matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g))
    expect(Number(size) * widthOf(line)).toBeLessThanOrEqual(630);
});

const cardOf = (slug: string) => {
  const comuna = readFixtures().comunas.find((one) => one.slug === slug);
  if (!comuna) throw new Error(`no comuna ${slug}`);
  return comunaCard(comuna).line;
};

test('the image of a comuna says what happened and in which year, never what may have run out since', () => {
  expect(cardOf(comunas.recognised)).toBe('Recibió el Sello Migrante (2025)');
  expect(cardOf(comunas.committed)).toBe('Firmó el compromiso con el Sello Migrante (2025)');
  expect(cardOf(comunas.trained)).toBe('Su personal se capacitó en el Sello Migrante');
});

test('where nothing is known, or a recognition has no year, it says what the page is good for', () => {
  const useful = 'Verá dónde ir, qué pasos seguir y quién ayuda gratis.';
  expect(cardOf(comunas.unknown)).toBe(useful);
  expect(cardOf(comunas.confirmed)).toBe(useful);
});

test('a page has the image of its kind; a language without a font has one without words for all', () => {
  expect(cardPathFor('fr', '/fr/guia/trabajo/')).toBe('/tarjetas/fr/guia.png');
  expect(cardPathFor('fr', '/fr/regiones/arica/')).toBe('/tarjetas/fr/inicio.png');
  expect(cardPathFor('zh-hans', '/zh-hans/guia/trabajo/')).toBe('/tarjetas/zh-hans/inicio.png');
  expect(kindCard('zh-hans', 'inicio')).toEqual({});
  for (const { segment } of locales)
    for (const kind of listCardKinds(segment)) {
      const words = Object.values(kindCard(segment, kind)).join('');
      expect(words).not.toMatch(/undefined|\p{Script=Han}/u);
    }
});

test('Arabic words stand from right to left', () => {
  expect(drawCard(kindCard('ar', 'inicio'), widthOf)).toMatch(
    /"Noto Sans Arabic"[^>]*>\u200F[^<]*\.\u200F</,
  );
});

test('words for which there are no letters are refused', async () => {
  await expect(renderCard({ name: '手续' })).rejects.toThrow(/no letters/);
});
