import { array, assert, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { expect, test } from 'playwright/test';
import { writeCsv } from '../../src/data/csv.ts';
import { listDataFiles } from '../../src/data/files.ts';
import { comunasTable } from '../../src/data/tables/comunas.ts';
import { contactsTable } from '../../src/data/tables/contacts.ts';
import { eventsTable } from '../../src/data/tables/events.ts';
import { proceduresTable } from '../../src/data/tables/procedures.ts';
import { stateTable } from '../../src/data/tables/state.ts';
import type { Cell } from '../../src/data/table.ts';
import { readFixtures } from './spanish-catalog.ts';

const urlOf = (path: string) => `https://comunas.example.org${path}`;
const catalog = readFixtures();
const tables = {
  comunas: comunasTable(catalog, urlOf),
  events: eventsTable(catalog),
  contacts: contactsTable(catalog, urlOf),
  procedures: proceduresTable(catalog, urlOf),
  state: stateTable(catalog, urlOf),
};

/** Reads CSV with semicolons as RFC 4180 has it, and takes off the mark against formulas. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).replace(/^'/, ''));
    if (end !== ';') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A cell as it is read back. */
const written = (cell: Cell) =>
  cell === null
    ? ''
    : typeof cell === 'boolean'
      ? { true: 'sí', false: 'no' }[`${cell}`]
      : typeof cell === 'number'
        ? String(cell).replace('.', ',')
        : typeof cell === 'string'
          ? cell
          : cell.join(' | ');

test('any text goes to CSV and comes back, whatever signs it has', () => {
  const nasty = constantFrom('=1+1', "'a", '"', ';', 'a\r\nb', '\t', '@x', '-', '+56', 'é\u2068');
  const text = array(oneof(nasty, string()), { maxLength: 3 }).map((parts) => parts.join(''));
  const rows = array(record({ one: text, two: oneof(text, integer()) }), { maxLength: 4 });
  assert(
    property(rows, (given) => {
      const read = readCsv(writeCsv({ columns: ['one', 'two'], rows: given }));
      const expected = given.map(({ one, two }) => [one, written(two)]);
      expect(read).toEqual([['one', 'two'], ...expected]);
    }),
  );
});

test('no cell of CSV begins as a formula; numbers have a decimal comma, a minus is no formula', () => {
  const rows = [{ a: '=HYPERLINK("x")', b: -33.5, c: ['+56912345678', '-x'], d: '@a', e: true }];
  expect(writeCsv({ columns: ['a', 'b', 'c', 'd', 'e'], rows })).toBe(
    '\uFEFFa;b;c;d;e\r\n"\'=HYPERLINK(""x"")";-33,5;\'+56912345678 | -x;\'@a;sí\r\n',
  );
});

for (const [name, { columns, rows }] of Object.entries(tables)) {
  test(`the table of ${name} comes back from CSV as it was`, () => {
    const cells = rows.map((row) =>
      columns.map((column) => written(new Map(Object.entries(row)).get(column) ?? null)),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(readCsv(writeCsv({ columns, rows }))).toEqual([[...columns], ...cells]);
  });
}

test('ids are given once', () => {
  for (const { rows } of [tables.events, tables.contacts, tables.procedures]) {
    const ids = rows.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  }
});

test('no file names what is read where somebody else may look', () => {
  const discreet = catalog.procedures.filter((each) => each.discreet !== undefined);
  expect(discreet.length).toBeGreaterThan(0);
  for (const file of listDataFiles(catalog, urlOf)) {
    const text = file.write();
    expect(text).not.toContain('/fichas/');
    for (const { slug } of discreet) expect(text).not.toContain(slug);
  }
});

test('what a check has not confirmed is not called confirmed', () => {
  const confirmed = tables.contacts.rows.filter((row) => row.confirmado_el !== null);
  const claimed = [
    ...catalog.comunas.flatMap((c) => [c.office, c.municipality]),
    ...catalog.contacts,
  ]
    .flatMap((office) => office ?? [])
    .filter((office) => office.confirmed !== undefined);
  expect(confirmed.length).toBeGreaterThan(0);
  expect(confirmed.length).toBeLessThanOrEqual(claimed.length);
});
