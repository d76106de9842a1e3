import type { Cell, Table } from './table.ts';

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Between the texts of a list. */
const between = ' | ';

/**
 * What a spreadsheet would run as a formula, and what begins as the mark against it. A mark that every
 * text can lose again is one that no text has by itself.
 */
const formula = /^['=+\-@\t\r\n]/;

const writeText = (text: string) => (formula.test(text) ? `'${text}` : text);

/** A cell as a Spanish spreadsheet reads it: a decimal comma, "sí" and "no". */
function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'sí' : 'no';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return writeText(typeof cell === 'string' ? cell : cell.join(between));
}

const quote = (text: string) =>
  /[";\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A table as CSV that opens right in Excel with Spanish settings: UTF-8 with a byte order mark,
 * semicolons, and no cell that runs as a formula (it has an apostrophe before it).
 */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [
    columns.map((column) => quote(column)),
    ...rows.map((row) => columns.map((column) => quote(writeCell(row[column] ?? null)))),
  ];
  return byteOrderMark + lines.map((line) => `${line.join(';')}\r\n`).join('');
}
