import { expect } from 'playwright/test';
import { describeOutcome } from '../../scripts/import/describe.ts';
import { writeOutcome } from '../../scripts/import/run.ts';
import { says, test } from './import-desk.ts';

test.describe.configure({ timeout: 60_000 });

const columns =
  'Comuna;Oficina;Dirección de la oficina;Teléfono de la oficina;Quién responde;Fecha de llenado';
const signed = 'Oficina de migrantes;2026-05-20';
const refusals = (outcome: { refused: readonly { why: string }[] }) =>
  outcome.refused.map(({ why }) => why.split(':')[0]);

test('a place of which a cell could not be read is not confirmed as a whole, also where nothing was known', async ({
  desk,
}) => {
  const outcome = await desk.take('planilla', [
    columns,
    `Valle Supuesto;Oficina Migrante;Calle Inventada 4;mañana;${signed}`,
  ]);
  expect(says(outcome)).toEqual(['new office name', 'new office address', 'contradicts office']);
  writeOutcome(desk.content, outcome);
  const written = desk.read('comunas/norte-supuesto/valle-supuesto.mdx');
  expect(written).toContain('caveats: [not-confirmed-by-municipality]');
  expect(written).not.toContain('confirmed: { on');
  expect(describeOutcome(outcome, false)).not.toContain('written as confirmed');
});

test('the name of an office that speaks of a person is not taken', async ({ desk }) => {
  const named = (office: string) => `Valle Supuesto;${office};;22 000 0005;${signed}`;
  for (const office of ['Oficina, encargada Ana', 'Sra. Ana Pérez', 'Oficina a cargo de Ana']) {
    const { plans, files } = await desk.take('planilla', [columns, named(office)]);
    expect(plans[0]!.row.cells).toEqual([expect.stringMatching(/^office name: .* of a person/)]);
    expect(files).toEqual([]);
  }
});

test('who signs in part is told so: a day without an office, an office without a day, a word that names none', async ({
  desk,
}) => {
  const by = (words: string) => desk.take('planilla', [columns, `Villa Maqueta;;;;${words}`]);
  expect(refusals(await by(';2026-05-20'))).toEqual(['nobody says so']);
  expect(refusals(await by('Oficina;'))).toEqual(['it has no date']);
  expect(refusals(await by('Empresa de la oficina;2026-05-20'))).toEqual([
    '"Empresa de la oficina" does not say which office answers',
  ]);
});

test('that SERMIG answers is believed only of whoever takes the list in', async ({ desk }) => {
  const lines = [columns, 'San Ejemplo (El Desierto);;Pasaje Nuevo 1;;SERMIG;2026-05-20'];
  expect(refusals(await desk.take('planilla', lines))).toEqual(['it says that SERMIG answers']);
  expect((await desk.take('planilla', lines, { by: 'sermig' })).refused).toEqual([]);
});

test('an address gets the comuna of its row unless it ends with one; one that ends with another is left to whoever publishes', async ({
  desk,
}) => {
  const at = async (address: string, more?: object) => {
    const row = `Villa Maqueta;;${address};;${signed}`;
    return (await desk.take('planilla', [columns, row], more)).plans[0]!.findings.filter(
      ({ field }) => field === 'office address',
    );
  };
  expect(await at('Calle Nueva 4, piso 2')).toMatchObject([
    { what: 'new', to: 'Calle Nueva 4, piso 2, Villa Maqueta' },
  ]);
  expect(await at('Calle Nueva 4, Villa Maqueta')).toMatchObject([
    { what: 'new', to: 'Calle Nueva 4, Villa Maqueta' },
  ]);
  const [elsewhere] = await at('Calle Nueva 4, Puerto Ficticio');
  expect(elsewhere?.what).toBe('contradicts');
  expect(elsewhere?.why).toContain('it names Puerto Ficticio');
  expect(await at('Calle Nueva 4, Puerto Ficticio', { force: true })).toMatchObject([
    { what: 'new' },
  ]);
});

test('what an import changes in a file with words of its own is told, so that somebody reads them again', async ({
  desk,
}) => {
  const row = (comuna: string) => `${comuna};Oficina Nueva;Calle Nueva 4;;${signed}`;
  const outcome = await desk.take('planilla', [
    columns,
    row('Puerto Ficticio'),
    row('Valle Supuesto'),
  ]);
  const read = outcome.plans.map(({ row: { comuna }, toRead }) => [comuna.name, toRead]);
  const texts = outcome.plans.map(({ text = '' }) => /^---\n[^]*?\n---\n\s*\S/.test(text));
  expect(
    read.map(([, toRead]) => toRead?.includes('its text, in every language') ?? false),
  ).toEqual(texts);
});
