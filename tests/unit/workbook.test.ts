import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, readXlsx, saveXlsx, type CellValue } from 'hucre/xlsx';
import { expect, test as base } from 'playwright/test';
import { findTable } from '../../scripts/import/columns.ts';
import { describeOutcome } from '../../scripts/import/describe.ts';
import { readSheets } from '../../scripts/import/read-sheet.ts';
import { readStage } from '../../scripts/import/read-values.ts';
import { planImport, writeOutcome, type Outcome } from '../../scripts/import/run.ts';
import { facts, names, signature } from '../../src/data/workbook/columns.ts';
import { listWorkbooks } from '../../src/data/workbook/list-workbooks.ts';
import { stageWords } from '../../src/data/workbook/words.ts';
import { makeWorkbook } from '../../src/data/workbook/workbook.ts';
import { textMessage } from '../../src/data/text-message.ts';
import type { Catalog, Comuna } from '../../src/model/types.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { readFixtures, readSpanishCatalog } from './spanish-catalog.ts';

const headers = [...names, ...facts, ...signature].map(({ header }) => header);

/** What somebody writes in a workbook: by the name of a comuna, then by the header of a column. */
type Entries = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** The workbook with some cells written, as a program saves it. */
async function fillIn(bytes: Uint8Array, entries: Entries): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const sheet = book.sheets.find(({ name }) => name === 'Comunas')!;
  for (const [comuna, cells] of Object.entries(entries)) {
    const row = sheet.rows.findIndex((each) => each[1] === comuna);
    for (const [header, value] of Object.entries(cells)) {
      const at = headers.indexOf(header);
      expect([row, at], `${comuna}, ${header}`).not.toContain(-1);
      sheet.rows[row]![at] = value;
    }
  }
  return saveXlsx(book);
}

interface Desk {
  content: string;
  take: (bytes: Uint8Array, ending?: string) => Promise<Outcome>;
}

/** A copy of the content of the made-up country, and somebody who takes workbooks in. */
const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use, info) => {
    const content = join(info.outputPath(), 'content');
    cpSync(fixtures.content, content, { recursive: true });
    await use({
      content,
      take: (bytes, ending = 'xlsx') => {
        const file = join(info.outputPath(), `planilla.${ending}`);
        writeFileSync(file, bytes);
        return planImport('planilla', file, {
          content,
          force: false,
          today: fixtures.builtOn,
          said: 'planilla',
          acceptGuesses: false,
        });
      },
    });
    rmSync(content, { recursive: true });
  },
});

const readAll = (content: string) =>
  new Map(
    globSync('**/*.{mdx,yaml}', { cwd: content }).map((file) => [
      file,
      readFileSync(join(content, file), 'utf8'),
    ]),
  );

const bookOf = (comunas: readonly Comuna[], { today }: Pick<Catalog, 'today'>) =>
  makeWorkbook(comunas, today, undefined);

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

/** Three comunas of a region: one corrected, one whose office is new, one confirmed as it was. */
const filledIn: Entries = {
  'San Ejemplo': {
    'Dirección de la oficina': 'Pasaje Inventado 88',
    Lunes: '9:00 a 13:00 y 15:00 a 17:00',
    Martes: '9:00 a 13:00',
    Miércoles: 'Cerrado',
    'Quién llena la fila': 'Oficina para migrantes',
    'Fecha de llenado': new Date(Date.UTC(2026, 4, 20)),
  },
  'Valle Supuesto': {
    'Oficina para migrantes': 'Oficina Migrante de Valle Supuesto',
    'Teléfonos de la oficina': '(2) 2000 0044',
    'Correo de la oficina': 'Migrantes@valle.example',
    'Otros idiomas en que atiende': 'Creole haitiano; Inglés',
    'Atiende solo con hora': 'Sí',
    'Qué hace la oficina': 'Orientación; Ayuda con trámites',
    'Quién llena la fila': 'Municipalidad',
    'Fecha de llenado': '21/05/2026',
  },
  'Aldea Hipotética': {
    'Quién llena la fila': 'Municipalidad',
    'Fecha de llenado': '22-05-2026',
  },
};

/** Takes in the workbook of the region in which three comunas are filled in, and says what came of it. */
async function comeBack({ content, take }: Desk) {
  const catalog = readFixtures();
  const { comunas } = listWorkbooks(catalog).find(({ name }) => name === 'norte-supuesto')!;
  const outcome = await take(await fillIn(await bookOf(comunas, catalog), filledIn));
  const before = readAll(content);
  writeOutcome(content, outcome);
  const changed = [...readAll(content)].filter(([file, text]) => before.get(file) !== text);
  return { outcome, untouched: comunas.length - 3, changed: new Map(changed) };
}

test('the workbook of a region in which three comunas are filled in comes back: three files change, and each has a source', async ({
  desk,
}) => {
  const { outcome, untouched, changed } = await comeBack(desk);
  expect(outcome.untouched).toBe(untouched);
  expect(outcome.refused).toEqual([]);
  expect(
    outcome.plans.flatMap(({ row, findings }) =>
      findings.map(({ what, field }) => `${row.comuna.name}: ${what} ${field}`),
    ),
  ).toEqual([
    'Aldea Hipotética: confirmed municipality website',
    'Aldea Hipotética: confirmed sello committed of 2025-06-15',
    'San Ejemplo: confirmed office name',
    'San Ejemplo: changed office address',
    'San Ejemplo: confirmed office phones',
    'San Ejemplo: new office hours',
    'San Ejemplo: confirmed municipality address',
    'San Ejemplo: confirmed municipality phones',
    'San Ejemplo: confirmed sello participant of 2025',
    'Valle Supuesto: new office name',
    'Valle Supuesto: new office phones',
    'Valle Supuesto: new office mail',
    'Valle Supuesto: new office appointmentOnly',
    'Valle Supuesto: new office languages',
    'Valle Supuesto: new office services',
    'Valle Supuesto: confirmed municipality address',
    'Valle Supuesto: confirmed municipality phones',
    'Valle Supuesto: confirmed sello certified of 2023-05-05',
  ]);
  expect([...changed.keys()].sort()).toEqual([
    'comunas/norte-supuesto/aldea-hipotetica.mdx',
    'comunas/norte-supuesto/san-ejemplo.mdx',
    'comunas/norte-supuesto/valle-supuesto.mdx',
    'sources/planilla-aldea-hipotetica-2026-05-22.yaml',
    'sources/planilla-san-ejemplo-2026-05-20.yaml',
    'sources/planilla-valle-supuesto-2026-05-21.yaml',
  ]);
  const confirmed = [...changed.values()].map(
    (text) => text.match(/confirmed: \{ on: '[-\d]+', by: office \}/g)?.length ?? 0,
  );
  expect(confirmed.sort()).toEqual([0, 0, 0, 1, 2, 2]);
  expect(changed.get('comunas/norte-supuesto/valle-supuesto.mdx')).toContain(
    `office:
  name: Oficina Migrante de Valle Supuesto
  phones: [{ number: '+56220000044' }]
  mail: { value: 'migrantes@valle.example' }
  appointmentOnly: true
  languages: [ht, en]
  services: [orientation, papers-help]
  confidence: high
  confirmed: { on: '2026-05-21', by: office }
  asOf: '2026-05-21'
  sources: [planilla-valle-supuesto-2026-05-21]
municipality:`,
  );
});

test('what came back is shown as confirmed, by whom and when', async ({ desk }) => {
  await comeBack(desk);
  const catalog = readSpanishCatalog(fixtures.builtOn, desk.content);
  const told = catalog.comunas
    .filter(({ name }) => name in filledIn)
    .map((comuna) => textMessage(catalog, comuna, 'es', (path) => path));
  expect(told).toHaveLength(3);
  for (const [at, words] of [
    'confirmado por la oficina el 22 de mayo de 2026',
    'Pasaje Inventado 88, San Ejemplo\n+56 2 2000 0005\nLunes: 09:00 a 13:00 y 15:00 a 17:00 · Martes: 09:00 a 13:00\n',
    '+56 2 2000 0044\nconfirmado por la oficina el 21 de mayo de 2026',
  ].entries())
    expect(told[at]).toContain(words);
});

test('the same workbook a second time changes nothing, and one that is older contradicts', async ({
  desk,
}) => {
  await comeBack(desk);
  expect((await comeBack(desk)).outcome.files).toEqual([]);
  const catalog = readFixtures();
  const older = {
    'San Ejemplo': {
      'Dirección de la oficina': 'Pasaje Inventado 77',
      'Quién llena la fila': 'Municipalidad',
      'Fecha de llenado': '19/05/2026',
    },
  };
  const { plans, files } = await desk.take(
    await fillIn(await bookOf(catalog.comunas, catalog), older),
  );
  expect(files).toEqual([]);
  expect(plans[0]!.findings).toContainEqual(
    expect.objectContaining({ what: 'contradicts', field: 'office address' }),
  );
});

test('a row that somebody changed and did not sign is refused by name', async ({ desk }) => {
  const catalog = readFixtures();
  const bytes = await fillIn(await bookOf(catalog.comunas, catalog), {
    'San Ejemplo': { 'Dirección de la oficina': 'Pasaje Inventado 77' },
  });
  const outcome = await desk.take(bytes);
  expect(outcome.files).toEqual([]);
  expect(outcome.refused.map(({ name, why }) => `${name}: ${why.split(':')[0]}`)).toEqual([
    'San Ejemplo: nobody says so',
  ]);
  expect(outcome.untouched).toBe(catalog.comunas.length - 1);
  expect(describeOutcome(outcome, false)).toContain(
    `${outcome.untouched} row(s) came back as they went out`,
  );
});
