import { findLocale, type LocaleSegment } from '../i18n/locales.ts';
import { stripForeign } from '../i18n/foreign-marks.ts';

/** Words of which the first may be bold. */
type SheetText = string | { strong?: string; text: string };

/** Words on the sheet: in each language of it, or once for both. */
export interface SheetRow {
  texts: readonly SheetText[];
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

/** In points: above each part stands a line. */
const rule = 0.75;

/** A font of a phone may be as much wider than the one by which this was measured. */
const reserve = 1.03;

/** Height of a line in letters; some fill theirs. */
const usualLine = 1.25;
const tallLine = 1.4;

const wide = /[\u2e80-\u9fff\uff00-\uffef]/;
const arabic = /[\u0600-\u06ff]/;

/** Letters by their width, of their size, in Noto Sans, which is wider than what most phones and computers have. */
const lettersByWidth = [
  [0.26, " \u00a0ijl!,.:;'’‘|·"],
  [0.31, 'J()-[]'],
  [0.35, 'Ift/“”'],
  [0.42, 'r"?¿º°'],
  [0.48, 'scz_'],
  [0.52, 'FLxkvy«»'],
  [0.57, 'ETaeYZ$+=0123456789'],
  [0.61, 'PVobdgpqKRXhnuB'],
  [0.64, 'AC#'],
  [0.75, 'DGUHNOQ&'],
  [0.93, 'mwMW—…%@'],
] as const;
/** Of letters that were asked for before too: millions are. */
const widths = new Map<string, number>(
  lettersByWidth.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])),
);

function findWidth(letter: string): number {
  if (wide.test(letter)) return 1;
  if (arabic.test(letter)) return 0.46;
  // An accent takes no width of its own.
  return widths.get(letter.normalize('NFD').charAt(0)) ?? 0.6;
}

function widthOf(letter: string): number {
  const known = widths.get(letter) ?? findWidth(letter);
  widths.set(letter, known);
  return known;
}

/** Where a line may end; not at a space that holds together. */
const pieces =
  /[\u2e80-\u9fff\uff00-\uffef][，。、：；？！”）]*|(?:[^\s\u2e80-\u9fff\uff00-\uffef]|\u00a0)+[^\S\u00a0]*/g;

/** How much wider bold letters are. */
const boldness = 1.07;

/** The parts of a text between which a line may end: the width of each, and with the space behind it. */
type Measured = readonly (readonly [own: number, spaced: number])[];

function measureWords(text: string, boldly = 1): Measured {
  const found = stripForeign(text).replaceAll('*', '').matchAll(pieces);
  return [...found].map(([piece]) => {
    const word = piece.trimEnd();
    const own = [...word].reduce((sum, letter) => sum + widthOf(letter), 0) * boldly;
    return [own, word === piece ? own : own + widthOf(' ')];
  });
}

const measure = (words: SheetText): Measured =>
  typeof words === 'string'
    ? measureWords(words)
    : [...measureWords(`${words.strong ?? ''} `, boldness), ...measureWords(words.text)];

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
    const inLine = (widths[at] ?? width) / (size * scale * (bold ? boldness : 1));
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
      return sum + Math.max(height, least) + rule;
    }, 0);
}

/** The largest letters with which the sheet is one page, as their place among the sizes: larger ones take more. */
export function fitHandout(blocks: readonly SheetBlock[], locale: LocaleSegment): number {
  const heightAt = measureHandout(blocks, locale);
  const fits = (place: number) => heightAt(handoutSizes[place] ?? 0) * reserve <= paper.height;
  let [low, high] = [0, handoutSizes.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
