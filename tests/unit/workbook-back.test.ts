import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { expect } from 'playwright/test';
import { describeOutcome } from '../../scripts/import/describe.ts';
import { writeOutcome } from '../../scripts/import/run.ts';
import { listWorkbooks } from '../../src/data/workbook/list-workbooks.ts';
import { textMessage } from '../../src/data/text-message.ts';
import { cardOf } from '../../src/model/provenance.ts';
import { chooseMark } from '../../src/model/trust.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { readFixtures, readSpanishCatalog } from './spanish-catalog.ts';
import { bookOf, filledIn, fillIn, readAll, test, type Desk } from './workbook-desk.ts';

// The whole content is checked at each import.
test.describe.configure({ timeout: 120_000 });

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
  const filled = catalog.comunas.filter(({ name }) => name in filledIn);
  const told = filled.map((comuna) => textMessage(catalog, comuna, 'es', (path) => path));
  for (const [at, words] of [
    'https://aldea.example.org/\nconfirmado por la oficina el 22 de mayo de 2026',
    'Pasaje Inventado 88, San Ejemplo\n+56 2 2000 0005\nLunes: 09:00 a 13:00 y 15:00 a 17:00 · Martes: 09:00 a 13:00\n',
    '+56 2 2000 0044\nconfirmado por la oficina el 21 de mayo de 2026',
  ].entries())
    expect(told[at]).toContain(words);
  for (const { office, municipality } of filled)
    for (const place of [office, municipality].flatMap((each) => each ?? [])) {
      const { trust, sources } = cardOf(catalog, place);
      expect([trust.state, chooseMark(trust, sources)]).toEqual(['confirmed', 'confirmed']);
      expect(sources.some(({ id }) => id.startsWith('planilla-'))).toBe(true);
    }
});

test('an office that changes its hours stays closed on holidays', async ({ desk }) => {
  const catalog = readFixtures();
  const bytes = await fillIn(await bookOf(catalog.comunas, catalog), {
    'Puerto Ficticio': {
      Viernes: 'Cerrado',
      'Quién llena la fila': 'Municipalidad',
      'Fecha de llenado': '20/05/2026',
    },
  });
  const { files } = await desk.take(bytes);
  expect(files.find(({ file }) => file.endsWith('puerto-ficticio.mdx'))!.text).toContain(
    "hours: { osm: 'Mo-Th 08:30-13:00,14:30-17:00; PH off' }",
  );
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

/** LibreOffice on this machine; none where it is not installed. */
const libreOffice = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

for (const ending of ['xlsx', 'ods'])
  test(`what LibreOffice saves as ${ending} says the same`, async ({ desk }, info) => {
    test.skip(libreOffice === undefined, 'left out: LibreOffice is not installed');
    const catalog = readFixtures();
    const bytes = await fillIn(await bookOf(catalog.comunas, catalog), filledIn);
    const sent = await desk.take(bytes);
    writeFileSync(info.outputPath('sent.xlsx'), bytes);
    const folder = info.outputPath('saved');
    const options = ['--headless', `-env:UserInstallation=file://${info.outputPath('profile')}`];
    const where = ['--convert-to', ending, '--outdir', folder, info.outputPath('sent.xlsx')];
    const { status, stderr } = spawnSync(libreOffice ?? '', [...options, ...where]);
    expect(status, String(stderr)).toBe(0);
    const saved = readFileSync(join(folder, `sent.${ending}`));
    const back = await desk.take(saved, ending);
    expect(back.untouched).toBe(catalog.comunas.length - 3);
    const said = ({ plans, refused }: typeof back) => [
      plans.map(({ row, findings }) => [row.comuna.name, row.cells, findings]),
      refused,
    ];
    expect(said(back)).toEqual(said(sent));
    if (ending !== 'xlsx') return;
    const [before, after] = await Promise.all(
      [bytes, saved].map(async (each) => (await readXlsx(each, { readStyles: true })).sheets[1]!),
    );
    expect(after!.protection?.sheet).toBe(true);
    expect(after!.dataValidations).toHaveLength(before!.dataValidations!.length);
  });

test('rows whose names were moved and whose cells were not are refused by name', async ({
  desk,
}) => {
  const catalog = readFixtures();
  const { comunas } = listWorkbooks(catalog).find(({ name }) => name === 'norte-supuesto')!;
  const book = await openXlsx(await bookOf(comunas, catalog));
  const sheet = book.sheets.find(({ name }) => name === 'Comunas')!;
  const [, first, second] = sheet.rows;
  const names = [first!.slice(0, 3), second!.slice(0, 3)];
  first!.splice(0, 3, ...names[1]!);
  second!.splice(0, 3, ...names[0]!);
  const { plans, refused } = await desk.take(await saveXlsx(book));
  expect(plans).toEqual([]);
  expect(refused.map(({ why }) => why)).toEqual([
    `its cells were moved: they went out as those of ${String(names[0]![1])}, and the row says ${String(names[1]![1])}`,
    `its cells were moved: they went out as those of ${String(names[1]![1])}, and the row says ${String(names[0]![1])}`,
  ]);
});
