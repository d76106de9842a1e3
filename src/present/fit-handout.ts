import { findLocale, type LocaleSegment } from '../i18n/locales.ts';
import { stripForeign } from '../i18n/foreign-marks.ts';

/** Words on the sheet: in each language of it, or once for both. */
export interface SheetRow {
  texts: readonly string[];
  /** Of their letters, against those of the sheet. */
  scale?: number;
  /** What stands beside them and takes of their width: in letters of the sheet, and in points. */
  beside?: readonly [letters: number, points: number];
  bold?: boolean;
  /** Space above, in letters of the sheet. */
  above?: number;
}

/** Rows one below the other, which take at least so many points. */
export interface SheetBlock {
  rows: readonly SheetRow[];
  least?: number;
}

/** In points: what both A4 and letter have inside of their margins, and what stands between two columns. */
const paper = { width: 527, height: 734, gap: 17 } as const;

/** Sizes of the letters that the sheet may have, in points: from 7.5 to 16. */
export const handoutSizes: readonly number[] = Array.from({ length: 35 }, (_, at) => 7.5 + at / 4);

/** A font of a phone may be as much wider than the one by which this was measured. */
const reserve = 1.03;

/** Height of a line in letters; some fill theirs. */
const usualLine = 1.25;
const tallLine = 1.4;

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;
/** Width of a letter, of its size: about that of Noto Sans, which is wider than what most phones have. */
function widthOf(letter: string): number {
  if (wide.test(letter)) return 1;
  if (/[\u0600-\u06ff]/.test(letter)) return 0.5;
  if (/[iljtfrI.,:;'’|!()[\] \u00a0]/.test(letter)) return 0.3;
  if (/[mwMW—…]/.test(letter)) return 0.9;
  return /[A-Z0-9ÁÉÍÓÚÑ]/.test(letter) ? 0.63 : 0.57;
}

/** Where a line may end. */
const pieces =
  /[\u2e80-\u9fff\uff00-\uffef][，。、：；？！”）]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*/g;

/** The parts of a text between which a line may end: the width of each, and with the space behind it. */
type Measured = readonly (readonly [own: number, spaced: number])[];

function measure(text: string): Measured {
  const found = stripForeign(text).replaceAll('*', '').matchAll(pieces);
  return [...found].map(([piece]) => {
    const word = piece.trimEnd();
    const own = [...word].reduce((sum, letter) => sum + widthOf(letter), 0);
    return [own, word === piece ? own : own + widthOf(' ')];
  });
}

/** How many lines a text takes. @param width of a line, in letters */
function countLines(text: Measured, width: number): number {
  let [lines, at] = [1, 0];
  for (const [own, spaced] of text) {
    if (at > 0 && at + own > width) [lines, at] = [lines + 1, 0];
    at += spaced;
  }
  return lines;
}

type MeasuredRow = Omit<SheetRow, 'texts'> & { texts: readonly Measured[] };

/** Height in points of words in one or two columns. @param line height of a line of the first */
function heightOfRow(row: MeasuredRow, size: number, line: number): number {
  const { texts, scale = 1, beside, bold, above = 0 } = row;
  const [letters, points] = beside ?? [0, 0];
  const width = paper.width - letters * size - points;
  // What stands beside them takes of the first column, so that the second begins where all do.
  const first = (paper.width - points - paper.gap) / 2 - letters * size;
  const widths = texts.length > 1 ? [first, width - first - paper.gap] : [width];
  const heights = texts.map((text, at) => {
    const inLine = (widths[at] ?? width) / (size * scale * (bold ? 1.08 : 1));
    return countLines(text, inLine) * (at === 0 ? line : usualLine);
  });
  return (Math.max(...heights) * scale + above) * size;
}

/** Tells the height of a sheet in points by the size of its letters, as far as can be told without a browser. */
export function measureHandout(
  blocks: readonly SheetBlock[],
  locale: LocaleSegment,
): (size: number) => number {
  const line = findLocale(locale).tallLetters ? tallLine : usualLine;
  const measured = blocks.map(({ rows, least = 0 }) => ({
    least,
    rows: rows.map((row) => ({ ...row, texts: row.texts.map(measure) })),
  }));
  return (size) =>
    measured.reduce((sum, { rows, least }) => {
      const height = rows.reduce((all, row) => all + heightOfRow(row, size, line), 0);
      return sum + Math.max(height, least);
    }, 0);
}

/** The largest letters with which the sheet is one page, as their place among the sizes. */
export function fitHandout(blocks: readonly SheetBlock[], locale: LocaleSegment): number {
  const heightAt = measureHandout(blocks, locale);
  const fits = (size: number) => heightAt(size) * reserve <= paper.height;
  return Math.max(handoutSizes.findLastIndex(fits), 0);
}
