import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx, type CellValue } from 'hucre/xlsx';
import { expect, test as base } from 'playwright/test';
import { planImport, type Outcome } from '../../scripts/import/run.ts';
import { facts, names, signature } from '../../src/data/workbook/columns.ts';
import { makeWorkbook } from '../../src/data/workbook/workbook.ts';
import type { Catalog, Comuna } from '../../src/model/types.ts';
import * as fixtures from '../fixtures/fixtures.ts';

export const headers = [...names, ...facts, ...signature].map(({ header }) => header);

/** What somebody writes in a workbook: by the name of a comuna, then by the header of a column. */
export type Entries = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** The workbook with some cells written, as a program saves it. */
export async function fillIn(bytes: Uint8Array, entries: Entries): Promise<Uint8Array> {
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

export interface Desk {
  content: string;
  take: (bytes: Uint8Array, ending?: string) => Promise<Outcome>;
}

/** A copy of the content of the made-up country, and somebody who takes workbooks in. */
export const test = base.extend<{ desk: Desk }>({
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

/** Every file of a content folder. */
export const readAll = (content: string) =>
  new Map(
    globSync('**/*.{mdx,yaml}', { cwd: content }).map((file) => [
      file,
      readFileSync(join(content, file), 'utf8'),
    ]),
  );

export const bookOf = (comunas: readonly Comuna[], { today }: Pick<Catalog, 'today'>) =>
  makeWorkbook(comunas, today, undefined);

/** Three comunas of a region: one corrected, one whose office is new, one confirmed as it was. */
export const filledIn: Entries = {
  'San Ejemplo': {
    'Dirección de la oficina': 'Pasaje Inventado 88',
    Lunes: '9:00 a 13:00 y 15:00 a 17:00',
    Martes: '9:00 a 13:00',
    Miércoles: 'Cerrado',
    Jueves: 'no atiende',
    Viernes: 'Cerrado',
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
