import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test as base } from 'playwright/test';
import { findTable } from '../../scripts/import/columns.ts';
import { planImport, writeOutcome } from '../../scripts/import/run.ts';
import { readSheets, type Cell } from '../../scripts/import/read-sheet.ts';

const list = 'tests/fixtures/import/directorio.csv';
const source = {
  id: 'lista-de-prueba',
  data: { title: 'Lista de prueba', publisher: 'Nadie', read: '2026-01', kind: 'list' as const },
};

/** What each comuna of the copy says, in the ways in which a file may be written; the phone is an old one. */
const styles = [
  (code: string) => `---
# At the top.
code: '${code}'
municipality: # beside
  name: "Municipalidad inventada"
  phones:
    - number: '+56220009999' # an old one
  # between
  website:
    url:   https://vieja.example.org/
  confidence: medium
  asOf: '2020'
  sources: [lista-de-prueba]

notices:   []
---

Un texto  que nadie toca. 
`,
  (code: string) =>
    `---\r\ncode: "${code}" # CRLF\r\nmunicipality: { name: Una,  phones: [{ number: '+56220009999' }], website: { url: 'https://vieja.example.org/' }, confidence: medium, sources: [ lista-de-prueba ] }\r\n---\r\nSin línea al final`,
  (code: string) => `---\ncode: '${code}'\nnotices: []\n# the end\n---\n`,
];

/** The content with every comuna made up, so that no test rests on what one is known for. */
const test = base.extend<{ content: string }>({
  content: async ({}, use, info) => {
    const content = join(info.outputPath(), 'content');
    cpSync('content', content, { recursive: true });
    for (const file of globSync('comunas/*/*.*.mdx', { cwd: content })) rmSync(join(content, file));
    for (const [index, file] of globSync('comunas/*/*.mdx', { cwd: content }).sort().entries()) {
      const code = /code: '(\d+)'/.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? '';
      writeFileSync(join(content, file), styles[index % 3]?.(code) ?? '');
    }
    writeFileSync(
      join(content, 'sources/lista-de-prueba.yaml'),
      "title: Lista de prueba\npublisher: Nadie\nread: '2026-01'\nkind: list\n",
    );
    await use(content);
  },
});

function readAll(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

const takenBack = (text: string) =>
  text
    .replace(
      /phones: \[\{ number: '\+5622000\d{4}', sources: \[lista-de-prueba\], asOf: '2026-03-04' \}\]/,
      (found) =>
        text.includes('\r\n')
          ? found.replace(/number: .*/, "number: '+56220009999' }]")
          : "phones:\n    - number: '+56220009999'",
    )
    .replace(/municipality:\n(?: {2}.*\n)+(?=notices)/, (found) =>
      found.includes('+5622000') ? '' : found,
    );

const terms = (content: string, acceptGuesses = false) => ({
  content,
  source,
  force: false,
  today: '2026-06-01',
  said: 'planilla' as const,
  acceptGuesses,
});

test('of a messy list of 60 rows, 52 are taken, 4 guessed and 4 refused by name; a second time nothing changes', async ({
  content,
}) => {
  test.setTimeout(120_000);
  const before = readAll(content);
  const outcome = await planImport('contacts', list, terms(content));
  expect(outcome.refused.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    'Springfield: no comuna is called "Springfield"',
    'Colina: the calendar has no "31/02/2026"',
    'Ciudad Inexistente: no comuna is called "Ciudad Inexistente"',
    expect.stringMatching(/^Quillota: row \d+ says the same$/),
  ]);
  expect(outcome.guessed.map(({ comuna }) => comuna.name)).toEqual([
    'Antofagasta',
    'Providencia',
    'Valdivia',
    'Punta Arenas',
  ]);
  expect(outcome.plans).toHaveLength(52);
  // A mailbox that may be a person's is left out, and the rest of its row is taken.
  const mails = new Set(outcome.plans.flatMap(({ row }) => row.cells));
  expect([...mails]).toEqual([
    expect.stringMatching(/^municipality mail: "nadie@example.org": it may be/),
  ]);
  expect(outcome.leftOut).toEqual([]);
  expect(readAll(content)).toEqual(before);

  writeOutcome(content, outcome);
  const after = readAll(content);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...after].filter(([file, text]) => text !== before.get(file));
  expect(changed).toHaveLength(52);
  for (const [file, text] of changed) expect(takenBack(text), file).toBe(before.get(file));

  const again = await planImport('contacts', list, terms(content));
  expect(again.files).toEqual([]);
  const guesses = await planImport('contacts', list, terms(content, true));
  expect(guesses.files.map(({ file }) => file.split('/').at(-1)).sort()).toEqual([
    'antofagasta.mdx',
    'providencia.mdx',
    'punta-arenas.mdx',
    'valdivia.mdx',
  ]);
});

test('the same list says the same as a workbook and as an open document, with merged titles, numbers and days', async ({}, info) => {
  const [sheet = []] = await readSheets(list, readFileSync(list));
  const csv = findTable([sheet], 'contacts');
  const header = sheet.findIndex((row) => row[0] === 'Código');
  const rows = sheet.map((row, index) =>
    row.map((cell, at): Cell => {
      if (index <= header) return cell;
      if (at === 0 && cell) return Number(cell);
      return at === 6 && cell === '2026-03-04' ? new Date(Date.UTC(2026, 2, 4)) : cell;
    }),
  );
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }];
  const sheets = [
    { name: 'Cómo se llena', rows: [['Léame']] },
    { name: 'Datos', rows, merges },
  ];
  mkdirSync(info.outputPath(), { recursive: true });
  for (const [name, bytes] of [
    ['a.xlsx', await writeXlsx({ sheets })],
    ['a.ods', await writeOds({ sheets })],
  ] as const) {
    const table = findTable(await readSheets(name, bytes), 'contacts');
    expect(table.columns, name).toEqual(csv.columns);
    expect(table.rows, name).toHaveLength(60);
  }
});
