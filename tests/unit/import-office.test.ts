import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { planConfirmation } from '../../scripts/import/confirm.ts';
import { writeOutcome } from '../../scripts/import/run.ts';
import { writeCsv } from '../../src/data/csv.ts';
import { contactsTable } from '../../src/data/tables/contacts.ts';
import { eventsTable } from '../../src/data/tables/events.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { says, test } from './import-desk.ts';
import { readFixtures } from './spanish-catalog.ts';

const headers =
  'Comuna;Oficina;Dirección de la oficina;Teléfono de la oficina;Lunes;Martes;Miércoles;Jueves;Viernes;Quién responde;Fecha de llenado';

test('a planilla that an office filled in whole is confirmed, with a source of its own; a second time nothing changes', async ({
  desk,
}) => {
  const row =
    'San Ejemplo (El Desierto);;Pasaje Inventado 88;(2) 2000 0005;9:00 a 13:00;9-13;9:00-13:00;9:00-13:00;cerrado;Oficina de migrantes;20 de mayo de 2026';
  const outcome = await desk.take('planilla', [headers, row]);
  expect(says(outcome)).toEqual([
    'changed office address',
    'confirmed office phones',
    'new office hours',
  ]);
  const before = desk.read('comunas/norte-supuesto/san-ejemplo.mdx');
  writeOutcome(desk.content, outcome);
  expect(desk.read('comunas/norte-supuesto/san-ejemplo.mdx')).toBe(
    before
      .replace("'Pasaje Inventado 8, San Ejemplo'", "'Pasaje Inventado 88, San Ejemplo'")
      .replace("'+56220000005' }]\n", "'+56220000005' }]\n  hours: { osm: 'Mo-Th 09:00-13:00' }\n")
      .replace(
        "confidence: medium\n  asOf: '2018'\n  sources: [universidad-inventada]",
        "confidence: medium\n  confirmed: { on: '2026-05-20', by: office }\n  asOf: '2026-05-20'\n  sources: [universidad-inventada, planilla-san-ejemplo-2026-05-20]",
      ),
  );
  expect(desk.read('sources/planilla-san-ejemplo-2026-05-20.yaml')).toContain(
    'publisher: Municipalidad de San Ejemplo\n',
  );
  expect((await desk.take('planilla', [headers, row])).files).toEqual([]);
});

test('what an office says of a part is taken with its own source, and the whole is not called confirmed', async ({
  desk,
}) => {
  const outcome = await desk.take('planilla', [
    headers,
    'San Ejemplo (El Desierto);;;22 000 0055;;;;;;Oficina;20/05/2026',
  ]);
  expect(says(outcome)).toEqual(['changed office phones', 'contradicts office']);
  writeOutcome(desk.content, outcome);
  const text = desk.read('comunas/norte-supuesto/san-ejemplo.mdx');
  expect(text).toContain(
    "phones: [{ number: '+56220000055', sources: [planilla-san-ejemplo-2026-05-20], asOf: '2026-05-20' }]",
  );
  expect(text).not.toContain('confirmed');
});

/** An office of which a list and another page told something, and nobody knew more. */
const heardOf = `office:
  name: Oficina Migrante de Villa Maqueta
  phones: [{ number: '800000001' }]
  whatsapp: [{ number: '+56990000009' }]
  website: { url: 'https://villa.example.org/', sources: [red-inventada], asOf: '2024', caveats: [website-not-confirmed, link-not-checked] }
  caveats: [only-existence-known, page-undated, may-have-closed]
`;
const villa = 'comunas/sur-supuesto/villa-maqueta.mdx';

test('what an office says answers the doubts about it, takes the place of other sources, and takes out what is no longer there', async ({
  desk,
}) => {
  const known = desk.read(villa);
  const hearsay = known.replace(/office:[^]*?(?= {2}confidence)/, heardOf);
  writeFileSync(join(desk.content, villa), hearsay);
  const columns = 'Comuna;Teléfono de la oficina;WhatsApp de la oficina;Sitio web de la oficina';
  const row = (whatsapp: string) => [
    `${columns};Quién responde;Fecha de llenado`,
    `Villa Maqueta;800 000 001;${whatsapp};villa.example.org;Oficina;2026-05-20`,
  ];
  expect(says(await desk.take('planilla', row('')))).toEqual([
    'confirmed office phones',
    'confirmed office website',
    'contradicts office',
  ]);
  const outcome = await desk.take('planilla', row('Ya no tenemos'));
  expect(says(outcome)).toEqual([
    'changed office whatsapp',
    'confirmed office phones',
    'confirmed office website',
  ]);
  writeOutcome(desk.content, outcome);
  expect(/office:[^]*?(?=municipality:)/.exec(desk.read(villa))?.[0]).toBe(`office:
  name: Oficina Migrante de Villa Maqueta
  phones: [{ number: '800000001' }]
  website: { url: 'https://villa.example.org/', caveats: [link-not-checked] }
  confidence: medium
  confirmed: { on: '2026-05-20', by: office }
  asOf: '2026-05-20'
  sources: [lista-inventada, planilla-villa-maqueta-2026-05-20]
`);
});

test('hours that leave a working day open are not taken, and the rest of the row is', async ({
  desk,
}) => {
  const { plans } = await desk.take('planilla', [
    headers,
    'San Ejemplo (El Desierto);;Pasaje Inventado 88;22 000 0005;9-13;9-13;;9-13;cerrado;Oficina;2026-05-20',
  ]);
  expect(says({ plans })).toEqual([
    'changed office address',
    'confirmed office phones',
    'contradicts office',
  ]);
  expect(plans[0]!.row.cells).toEqual([
    expect.stringMatching(/^office hours: nothing is said of We/),
  ]);
});

test('hours without the column of a working day, and a day of the Sello without a stage, are named and not taken', async ({
  desk,
}) => {
  const { plans } = await desk.take('planilla', [
    'Comuna;Dirección de la oficina;Lunes;Miércoles;Jueves;Viernes;Fecha del Sello;Quién responde;Fecha de llenado',
    'San Ejemplo (El Desierto);Pasaje Inventado 88;9-13;9-13;9-13;9-13;2026-03-01;Oficina;2026-05-20',
  ]);
  expect(plans[0]!.row.cells).toEqual([
    expect.stringMatching(/^sello: a date or a resolution without a stage/),
    expect.stringMatching(/^office hours: the column of Tu is not there/),
  ]);
  expect(says({ plans })).toContain('changed office address');
});

test('a row that says what is known, signed before it was known, confirms nothing', async ({
  desk,
}) => {
  const { plans, files } = await desk.take('planilla', [
    headers,
    'San Ejemplo (El Desierto);;Pasaje Inventado 8;22 000 0005;;;;;;Oficina;2017-05-20',
  ]);
  const why = plans[0]!.findings.flatMap((found) => found.why ?? []);
  expect(why).toContainEqual(expect.stringMatching(/^what is known is of later/));
  expect(files).toEqual([]);
});

test('that there is no office, or no longer a way that was confirmed later, is told and left to whoever publishes', async ({
  desk,
}) => {
  const lines = [
    'Comuna;Oficina;WhatsApp de la oficina;Quién responde;Fecha de llenado',
    'Villa Maqueta;no tiene;;Municipalidad;2026-05-20',
    'Puerto Ficticio;;No tiene;Oficina;2026-04-01',
    'Valle Supuesto;no tiene;no hay;Municipalidad;2026-05-20',
  ];
  const outcome = await desk.take('planilla', lines);
  expect(says(outcome)).toEqual([
    'contradicts office name',
    'contradicts office',
    'contradicts office whatsapp',
    'contradicts office',
    'confirmed office: none is known, and the row says so',
  ]);
  expect(outcome.files).toEqual([]);
});

test('what is older than what is known, or not signed, or of no date, is not written', async ({
  desk,
}) => {
  const outcome = await desk.take('planilla', [
    headers,
    'Puerto Ficticio;;Calle Inventada 9;;;;;;;Oficina;2026-04-30',
    'San Ejemplo (El Desierto);;Pasaje Inventado 99;;;;;;;;20/05/2026',
    'Villa Maqueta;;Calle Inventada 3;;;;;;;Oficina;',
  ]);
  expect(says(outcome)).toEqual(['contradicts office address', 'contradicts office']);
  expect(outcome.refused.map(({ name, why }) => `${name}: ${why.split(':')[0]}`)).toEqual([
    'San Ejemplo: nobody says so',
    'Villa Maqueta: it has no date',
  ]);
  expect(outcome.files).toEqual([]);
  const forced = [headers, 'Puerto Ficticio;;Calle Inventada 9;;;;;;;Oficina;2026-04-30'];
  expect((await desk.take('planilla', forced, { force: true })).files).toHaveLength(2);
});

test('a newer part of what was confirmed as a whole is refused: the confirmation was of another value', async ({
  desk,
}) => {
  const row = 'Puerto Ficticio;;Calle Inventada 9;;;;;;;Oficina;2026-05-20';
  const { files, refused } = await desk.take('planilla', [headers, row]);
  expect(files).toEqual([]);
  expect(refused.map(({ why }) => why)).toEqual([expect.stringContaining('ask the office again')]);
});

test('a list does not take the place of what an office has confirmed', async ({ desk }) => {
  const source = {
    id: 'diario-inventado',
    data: { title: 'x', publisher: 'x', read: '2026-05', kind: 'press' as const },
  };
  const lines = [
    'Comuna,Oficina,Teléfono,Fecha',
    'Puerto Ficticio,Oficina Migrante de Puerto Ficticio,+56 2 2000 0077,30/05/2026',
  ];
  expect(says(await desk.take('contacts', lines, { source }))).toEqual([
    'confirmed office name',
    'contradicts office phones',
  ]);
});

test('what was read on a page without a date is not taken back by a list from before it was read', async ({
  desk,
}) => {
  const data = { title: 'x', publisher: 'x', read: '2026-05', kind: 'press' as const };
  const lines = (date: string) => ['Comuna,Teléfono,Fecha', `Río Bosquejo,+56 2 2000 0077,${date}`];
  const source = { id: 'diario-inventado', data };
  expect(says(await desk.take('contacts', lines('2020'), { source }))).toEqual([
    'contradicts municipality phones',
  ]);
  expect(says(await desk.take('contacts', lines('2026-05-31'), { source }))).toEqual([
    'changed municipality phones',
  ]);
});

test('what the checks of the content refuse is refused by name, and the rest is taken', async ({
  desk,
}) => {
  const outcome = await desk.take('planilla', [
    headers,
    'Puerto Ficticio;;Llame al 912345678 o al 22000001;;;;;;;Oficina;2026-05-20',
    'San Ejemplo (El Desierto);;Pasaje Inventado 88;22 000 0005;;;;;;Oficina;2026-05-20',
    'Villa Maqueta;;;800000001;;;;;;Oficina;2099-05-20',
  ]);
  expect(outcome.refused.map(({ name, why }) => `${name}: ${why.split(':')[0]}`)).toEqual([
    'Puerto Ficticio: office.address.value',
    'Villa Maqueta: published',
  ]);
  expect(outcome.plans.map(({ row }) => row.comuna.name)).toEqual(['San Ejemplo']);
  writeOutcome(desk.content, outcome);
});

test('a list of the Sello adds events, dates one more exactly, and says what contradicts', async ({
  desk,
}) => {
  const source = {
    id: 'servicio-inventado',
    data: { title: 'x', publisher: 'x', read: '2026-05', kind: 'official' as const },
  };
  const lines = [
    'COMUNA;ETAPA;FECHA;N° RESOLUCIÓN',
    'Llano Nulo;Certificada;13 de marzo de 2026;Res. Ex. 12',
    'San Ejemplo (El Desierto);Participante;12/11/2025;',
    'Puerto Ficticio;Obtuvo el Sello;11-09-2025;',
    'Villa Maqueta;capacitada;2025;',
    'Ñandu Blanco;quizás;2025;',
  ];
  const outcome = await desk.take('sello', lines, { source });
  expect(says(outcome)).toEqual([
    'new sello certified of 2026-03-13',
    'changed sello participant of 2025: date',
    'contradicts sello certified of 2025-09-11',
    'confirmed sello trained of 2025',
  ]);
  expect(outcome.refused.map(({ name }) => name)).toEqual(['Ñandú Blanco']);
  writeOutcome(desk.content, outcome);
  expect(desk.read('comunas/centro-supuesto/llano-nulo.mdx')).toContain(
    "sello:\n  - { stage: certified, date: '2026-03-13', resolution: Res. Ex. 12, sources: [servicio-inventado] }\nmunicipality:",
  );
  expect(desk.read('comunas/norte-supuesto/san-ejemplo.mdx')).toContain(
    "{ stage: participant, date: '2025-11-12', sources: [diario-inventado, servicio-inventado], caveats: [stage-not-stated] }",
  );
  expect((await desk.take('sello', lines, { source })).files).toEqual([]);
});

test('npm run confirm writes that all that is shown of a comuna was confirmed, or refuses all by name', ({
  desk,
}) => {
  const confirm = (names: string[], on: string) =>
    planConfirmation(names, 'office', on, desk.content, fixtures.builtOn);
  const outcome = confirm(['puerto-ficticio', 'Lago Simulado', '93102'], '2026-05-20');
  expect(outcome.refused).toEqual([]);
  writeOutcome(desk.content, outcome);
  const text = desk.read('comunas/norte-supuesto/puerto-ficticio.mdx');
  expect(text.match(/confirmed: \{ on: '2026-05-20', by: office \}/g)).toHaveLength(2);
  expect(text).not.toContain('not-confirmed-by-municipality');
  expect(confirm(['puerto-ficticio'], '2026-05-20').files).toEqual([]);
  expect(confirm(['puerto-ficticio'], '2026-05-19').refused).toHaveLength(2);
  expect(
    confirm(['Lago Simulao', 'isla-dibujada'], '2026-05-20').refused.map(({ why }) => why),
  ).toEqual(['that is no sure name', 'no office and no municipality is known']);
});

test('our own open data come back as a list and change nothing', async ({ desk }) => {
  const catalog = readFixtures();
  const source = {
    id: 'lista-inventada',
    data: { title: 'x', publisher: 'x', read: '2026-05', kind: 'list' as const },
  };
  for (const [kind, table] of [
    ['contacts', contactsTable(catalog, (path) => path)],
    ['sello', eventsTable(catalog)],
  ] as const) {
    const lines = writeCsv(table).slice(1).trimEnd().split('\r\n');
    const { plans, refused, files } = await desk.take(kind, lines, { source });
    expect(plans.length).toBeGreaterThan(5);
    expect(plans.flatMap(({ row }) => row.cells)).toEqual([]);
    expect(says({ plans }).filter((each) => !each.startsWith('confirmed'))).toEqual([]);
    expect(files).toEqual([]);
    // Who serves no comuna alone, and what is no stage.
    expect(new Set(refused.map(({ why }) => why))).toEqual(
      new Set([
        kind === 'contacts'
          ? 'it names no comuna'
          : 'a course in mediation is no stage of the Sello',
      ]),
    );
  }
});
