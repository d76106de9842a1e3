import { createHash } from 'node:crypto';

/** The text of a cell, however a spreadsheet keeps it: a day as `2026-12-13`, white space once. */
const cellText = (cell: string | number | boolean | Date | null): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 10)
    : String(cell ?? '')
        .replace(/\s+/g, ' ')
        .trim();

/**
 * What a row carries by which it is known, when the workbook comes back, whether anybody touched it: the code of its
 * comuna, and a digest of all that can be written in it, but who fills it in and when. The letter keeps spreadsheets
 * from reading a number.
 */
export const markOf = (
  code: string,
  cells: readonly (string | number | boolean | Date | null)[],
): string =>
  `m${code}-${createHash('sha256').update(cells.map(cellText).join('\n')).digest('hex').slice(0, 10)}`;

/** The code of the comuna for which a row with this mark was made; none where the mark is not ours. */
export const codeOfMark = (mark: string): string | undefined => /^m(\d{5})-/.exec(mark)?.[1];
