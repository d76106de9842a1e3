import { expect, test } from 'playwright/test';
import { readSpanishCatalog } from './spanish-catalog.ts';

const day = '2026-11-23';
const { searchTables } = readSpanishCatalog(day);
const entries = [...searchTables].flatMap(([locale, table]) =>
  table.map((entry) => ({ locale, ...entry })),
);

test('no word leads to reporting oneself before it leads to regularising', () => {
  const wrong = entries.filter(({ leads }) => {
    const report = leads.indexOf('procedure:autodenuncia-pdi');
    const regularise = leads.indexOf('procedure:regularizacion-irregulares');
    return report >= 0 && (regularise < 0 || report < regularise);
  });
  expect(wrong).toEqual([]);
});

test('only words that name Venezuela lead first to a rule for Venezuelans', () => {
  const wrong = entries
    .filter(({ leads }) => leads[0] === 'procedure:documentos-venezolanos')
    .flatMap(({ locale, words }) =>
      words
        .filter((word) => !/v[eé]n[eé]z|委内|委內|委国|فنز/i.test(word))
        .map((word) => [locale, word]),
    );
  expect(wrong).toEqual([]);
});

/** Entries that lead first to a page, and those of their words that do not ask for it. */
const unasked = (first: string, asks: RegExp) =>
  entries
    .filter(({ leads }) => leads[0] === first)
    .flatMap(({ locale, words }) =>
      words.filter((word) => !asks.test(word)).map((word) => [locale, word]),
    );

test('only words that name a fine lead first to the page on which one reports oneself', () => {
  const fine =
    /multa|milta|moulta|amann|amand|amende|\bfines?\b|penalt|pénalit|san[cçk]|contravention|罚|罰|fakuan|غرام|مخالف|مولتا/i;
  expect(unasked('procedure:calculo-multa', fine)).toEqual([]);
});

test('only words that name another place lead first to asking from abroad', () => {
  const away =
    /desde|afuera|fuera|fora|abroad|outside|country|exterior|outro|peyi|deyò|ayiti|étranger|pays|hors|境外|国外|中国|国家|خارج|بلد|viaj|travel|voyag|vwayaj|来之前|السفر/i;
  expect(unasked('procedure:residencia-temporal-desde-el-extranjero', away)).toEqual([]);
});
