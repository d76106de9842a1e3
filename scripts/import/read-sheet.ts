import { extname } from 'node:path';
import { detectDelimiter, parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';

export type Cell = string | number | boolean | Date | null;
export type Sheet = readonly (readonly Cell[])[];

interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** A merged cell says the same of every row and column that it spans. */
function spread(rows: readonly (readonly Cell[])[], merges: readonly Merge[]): Sheet {
  const whole = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (const row of whole.slice(startRow, endRow + 1))
      row.fill(rows[startRow]?.[startCol] ?? null, startCol, endCol + 1);
  return whole;
}

/** The text of a CSV: what Excel writes is UTF-8 or UTF-16 with a mark, or the code page of Windows without one. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Without the mark that keeps a spreadsheet from running a text as a formula: our open data have it. */
const withoutMark = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/^'(?=['=+\-@])/, '') : cell;

function readCsv(bytes: Uint8Array): Sheet {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  const named = /^sep=(.)\r?\n/.exec(text);
  const table = named ? text.slice(named[0].length) : text;
  const rows = parseCsv(table, { delimiter: named?.[1] ?? detectDelimiter(table) });
  return rows.map((row) => row.map(withoutMark));
}

/**
 * The sheets of an xlsx, ods or csv file, as rows of cells. Text of a CSV stays text, so that codes keep their zeros.
 * @throws Error when the ending is another, or the file is not what its ending says
 */
export async function readSheets(file: string, bytes: Uint8Array): Promise<Sheet[]> {
  const ending = extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.txt' || ending === '.tsv') return [readCsv(bytes)];
  if (ending !== '.xlsx' && ending !== '.ods')
    throw new Error(`${file}: only xlsx, ods and csv are read; save it as one of these`);
  const book = await (ending === '.xlsx' ? readXlsx(bytes) : readOds(bytes));
  return book.sheets.map(({ rows, merges = [] }) => spread(rows, merges));
}
