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
