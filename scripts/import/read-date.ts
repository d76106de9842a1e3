import { fold } from '../../src/model/collation.ts';
import { exists, type PartialDate } from '../../src/model/dates.ts';
import type { Cell } from './read-sheet.ts';

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

const monthOf = (word: string) => {
  const at = months.indexOf(word.replace(/^set/, 'sep').slice(0, 3));
  return at < 0 ? undefined : at + 1;
};
const yearOf = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);
const two = (number: string | number) => String(number).padStart(2, '0');

function readText(text: string): PartialDate | undefined {
  const words = fold(text).replace(
    /\b(?:de|del|el|ano|lunes|martes|miercoles|jueves|viernes)\b/g,
    '',
  );
  const parts = words.split(' ').filter((part) => part !== '');
  const [a = '', b = '', c = '', ...more] = parts;
  if (more.length > 0) return undefined;
  const isNumber = (part: string) => /^\d{1,4}$/.test(part);
  if (parts.length === 1) return /^(?:19|20)\d{2}$/.test(a) ? a : undefined;
  if (parts.length === 2) {
    const month = isNumber(a) ? (a.length < 3 ? Number(a) : undefined) : monthOf(a);
    if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b)) return `${a}-${two(b)}`;
    return month !== undefined && /^(?:\d{2}|\d{4})$/.test(b)
      ? `${yearOf(b)}-${two(month)}`
      : undefined;
  }
  if (/^\d{4}$/.test(a) && isNumber(b) && isNumber(c)) return `${a}-${two(b)}-${two(c)}`;
  const month = isNumber(b) ? Number(b) : monthOf(b);
  return month !== undefined && /^\d{1,2}$/.test(a) && /^(?:\d{2}|\d{4})$/.test(c)
    ? `${yearOf(c)}-${two(month)}-${two(a)}`
    : undefined;
}

/** A year that was typed where a workbook keeps days: the two thousandth day since 1899. */
function yearTyped(day: Date): string | undefined {
  const number = day.getTime() / 86_400_000 + 25_569;
  return number >= 1990 && number < 2100 ? String(number) : undefined;
}

/**
 * A date as people in Chile write it, day first, or as a workbook keeps it; as exact as it is written.
 * @throws Error when it is no date, or the calendar has none such
 */
export function readDate(cell: Cell): PartialDate {
  if (cell instanceof Date) return yearTyped(cell) ?? cell.toISOString().slice(0, 10);
  // Days since 1899, as a workbook counts them where the cell has lost its format.
  if (typeof cell === 'number' && cell > 20_000 && cell < 80_000)
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(cell))).toISOString().slice(0, 10);
  const text = String(cell).trim();
  const date = readText(text.replace(/[T ]\d{1,2}:\d{2}.*$/, ''));
  if (date === undefined)
    throw new Error(`"${text}" is no date that can be read: write 13/12/2026`);
  if (!exists(date)) throw new Error(`the calendar has no "${text}"`);
  return date;
}
