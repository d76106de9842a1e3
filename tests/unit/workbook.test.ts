import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'playwright/test';
import { findTable } from '../../scripts/import/columns.ts';
import { readSheets } from '../../scripts/import/read-sheet.ts';
import { readStage } from '../../scripts/import/read-values.ts';
import { planImport } from '../../scripts/import/run.ts';
import { facts, names, signature } from '../../src/data/workbook/columns.ts';
import { listWorkbooks } from '../../src/data/workbook/list-workbooks.ts';
import { stageWords } from '../../src/data/workbook/words.ts';
import { makeWorkbook } from '../../src/data/workbook/workbook.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { readFixtures, readSpanishCatalog } from './spanish-catalog.ts';
import { bookOf, fillIn, headers, test } from './workbook-desk.ts';

// The whole content is checked at each import.
test.describe.configure({ timeout: 120_000 });

test('there is a workbook of each region and one of the country, the same each time', async () => {
  const catalog = readFixtures();
  const books = listWorkbooks(catalog);
  expect(books.map(({ name }) => name).sort()).toEqual(
    ['chile', ...catalog.regions.map(({ slug }) => slug)].sort(),
  );
  for (const { comunas } of books)
    expect(await bookOf(comunas, catalog)).toEqual(await bookOf(comunas, catalog));
});

test('its codes are locked, what is asked can be written and is checked, and the header stays', async () => {
  const catalog = readFixtures();
  const bytes = await makeWorkbook(catalog.comunas, catalog.today, 'a@b.example');
  const [lines, sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  expect(lines!.rows).toHaveLength(11);
  expect(String(lines!.rows.at(-1))).toContain('a@b.example');
  expect(sheet!.rows[0]!.slice(0, -1)).toEqual(headers);
  expect(sheet!.rows).toHaveLength(catalog.comunas.length + 1);
  expect(sheet!.freezePane).toMatchObject({ rows: 1 });
  expect(sheet!.protection?.sheet).toBe(true);
  expect(sheet!.protection?.password).toBeUndefined();
  const isOpen = (row: number, at: number) =>
    sheet!.cells?.get(`${row},${at}`)?.style?.protection?.locked === false;
  for (const [at, { check }] of [...names, ...facts, ...signature].entries()) {
    expect(isOpen(0, at)).toBe(false);
    for (const row of catalog.comunas.keys()) expect(isOpen(row + 1, at)).toBe(check !== 'locked');
  }
  const checked = sheet!.dataValidations?.map(({ range }) => range.replace(/\d+.*/, ''));
  expect(checked).toHaveLength(facts.length + signature.length);
});

test('each of its columns is read as what it is', async () => {
  const catalog = readFixtures();
  const bytes = await bookOf(catalog.comunas, catalog);
  const { columns, leftOut, rows } = findTable(await readSheets('a.xlsx', bytes), 'planilla');
  expect(leftOut).toEqual([]);
  expect(rows).toHaveLength(catalog.comunas.length);
  expect(columns.map(({ field, place }) => [place, field].filter(Boolean).join(' '))).toEqual(
    'code;comuna;province;name;office address;office phones;office whatsapp;office mail;office website;booking;Mo;Tu;We;Th;Fr;Sa;Su;appointmentOnly;languages;office services;municipality address;municipality phones;municipality whatsapp;municipality mail;municipality website;municipality hours;stage;date;resolution;by;on;mark'.split(
      ';',
    ),
  );
  for (const [stage, word] of Object.entries(stageWords)) expect(readStage(word)).toBe(stage);
});

test('what comes back as it went out says nothing, and is not called confirmed', async ({
  desk,
}) => {
  const catalog = readFixtures();
  const outcome = await desk.take(await bookOf(catalog.comunas, catalog));
  expect(outcome).toMatchObject({ plans: [], refused: [], files: [] });
  expect(outcome.untouched).toBe(catalog.comunas.length);
});

for (const [what, catalog] of [
  ['the made-up country', readFixtures()],
  ['the real one', readSpanishCatalog(fixtures.builtOn)],
] as const)
  test(`what the workbook of ${what} says is what is known, row by row, once somebody signs it`, async ({}, info) => {
    const isReal = what === 'the real one';
    const signed = Object.fromEntries(
      catalog.comunas.map(({ name }) => [name, { 'Quién llena la fila': 'SERMIG' }]),
    );
    mkdirSync(info.outputPath(), { recursive: true });
    const file = join(info.outputPath(), 'all.xlsx');
    writeFileSync(file, await fillIn(await bookOf(catalog.comunas, catalog), signed));
    const outcome = await planImport('planilla', file, {
      content: isReal ? 'content' : fixtures.content,
      force: false,
      today: '2030-01-01',
      said: 'planilla',
      // A source takes it that is nobody's own word: it is only compared.
      source: {
        id: 'x',
        data: { title: 'x', publisher: 'x', read: '2030-01-01', kind: 'list' },
      },
      on: '2030',
      acceptGuesses: false,
    });
    expect(outcome.refused).toEqual([]);
    expect(outcome.plans).toHaveLength(catalog.comunas.length);
    expect(outcome.plans.flatMap(({ row }) => row.cells)).toEqual([]);
    const others = outcome.plans.flatMap(({ row, findings }) =>
      findings.flatMap(({ what: which, field, from, to, why }) =>
        which === 'confirmed' || why?.startsWith('a confirmation needs')
          ? []
          : [row.comuna.name, field, from, to, why],
      ),
    );
    expect(others).toEqual([]);
  });
