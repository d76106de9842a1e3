import { markOf } from '../../src/data/workbook/mark.ts';
import { weekdays } from '../../src/model/hours.ts';
import type { PartialDate } from '../../src/model/dates.ts';
import type { selloStages } from '../../src/schema/vocabulary.ts';
import type { TerritoryComunaData } from '../../src/schema/territory.ts';
import { readDate } from './read-date.ts';
import type { Column, Kind, Place, Table } from './columns.ts';
import { findComuna, type Names } from './find-comuna.ts';
import * as read from './read-values.ts';
import type { Cell } from './read-sheet.ts';

/** What a row says of one place; what it says nothing of is left out. */
export interface PlaceValues {
  name?: string;
  address?: string;
  phones?: string[];
  whatsapp?: string[];
  mail?: string;
  website?: string;
  booking?: string;
  hours?: string;
  appointmentOnly?: boolean;
  languages?: string[];
  services?: string[];
}

export interface SelloValues {
  stage: (typeof selloStages)[number];
  date?: PartialDate;
  resolution?: string;
}

export interface ReadRow {
  line: number;
  comuna: TerritoryComunaData;
  /** How its name was read, where that is a guess. */
  guessed?: string;
  on?: PartialDate;
  by?: 'office' | 'sermig';
  places: Partial<Record<Place, PlaceValues>>;
  sello?: SelloValues;
  /** Cells that could not be read; the others of the row are taken. */
  cells: string[];
}

export interface Refusal {
  line: number;
  name: string;
  why: string;
  guesses: readonly string[];
}

const readers: Record<keyof PlaceValues, (text: string) => unknown> = {
  name: (text) => text,
  address: (text) => text,
  phones: read.readPhones,
  whatsapp: read.readPhones,
  mail: read.readMail,
  website: read.readUrl,
  booking: read.readUrl,
  hours: read.readHours,
  appointmentOnly: read.readYes,
  languages: read.readLanguages,
  services: read.readServices,
};
const isPlaceField = (field: string): field is keyof PlaceValues => field in readers;

type Cells = (column: Column) => Cell;

/** The first cell of a field that says something. */
function cellOf(columns: readonly Column[], field: string, cells: Cells): Cell {
  return (
    columns
      .filter((each) => each.field === field)
      .map(cells)
      .find((cell) => read.readText(cell) !== '') ?? null
  );
}

function readDays(columns: readonly Column[], cells: Cells): string {
  const days = weekdays.flatMap((day) =>
    columns.some(({ field }) => field === day)
      ? [[day, read.readSpans(read.readText(cellOf(columns, day, cells)))] as const]
      : [],
  );
  return read.joinDays(days);
}

/** Runs what reads a cell; what it cannot read is noted with the name of the column. */
function tryCell<Value>(noted: string[], what: string, run: () => Value): Value | undefined {
  try {
    return run();
  } catch (error) {
    noted.push(`${what}: ${(error as Error).message}`);
    return undefined;
  }
}

function readPlaces(columns: readonly Column[], cells: Cells, kind: Kind, noted: string[]) {
  const places: Partial<Record<Place, Record<string, unknown>>> = {};
  const office = columns.some(
    (column) =>
      column.field === 'name' &&
      column.place !== 'municipality' &&
      read.readText(cells(column)) !== '',
  );
  const usual: Place = kind === 'planilla' || office ? 'office' : 'municipality';
  const put = (place: Place, field: string, value: unknown) => {
    if (value !== undefined) (places[place] ??= {})[field] = value;
  };
  for (const column of columns) {
    const { field, place = usual } = column;
    if (!isPlaceField(field)) continue;
    const text = read.readText(cells(column));
    if (text !== '')
      put(
        place,
        field,
        tryCell(noted, field, () => readers[field](text)),
      );
  }
  const hours = tryCell(noted, 'hours', () => readDays(columns, cells));
  if (hours) put(usual, 'hours', hours);
  return places as Partial<Record<Place, PlaceValues>>;
}

function readBy(text: string): 'office' | 'sermig' | undefined {
  if (/sermig|servicio nacional/i.test(text)) return 'sermig';
  return /municip|oficina|direcci[oó]n|departamento|unidad/i.test(text) ? 'office' : undefined;
}

/** @throws Error when a date of it, or its stage, cannot be read: nothing of the row counts without them */
function readRow(
  columns: readonly Column[],
  cells: Cells,
  kind: Kind,
): Omit<ReadRow, 'line' | 'comuna'> {
  const noted: string[] = [];
  const text = (field: string) => read.readText(cellOf(columns, field, cells));
  const dated = (field: string) =>
    text(field) === '' ? undefined : readDate(cellOf(columns, field, cells));
  const [on, date, by] = [dated('on'), dated('date'), readBy(text('by'))];
  const resolution = text('resolution');
  const stage =
    kind === 'contacts' || text('stage') === '' ? undefined : read.readStage(text('stage'));
  if (kind === 'sello' && stage === undefined) throw new Error('it says no stage');
  return {
    ...(on !== undefined && { on }),
    ...(by && { by }),
    places: kind === 'sello' ? {} : readPlaces(columns, cells, kind, noted),
    ...(stage && {
      sello: { stage, ...(date !== undefined && { date }), ...(resolution && { resolution }) },
    }),
    cells: noted,
  };
}

/** What a row is about: two rows about the same are one too many. */
const aboutOf = ({ comuna, places, sello }: ReadRow, kind: Kind) =>
  kind === 'sello'
    ? [comuna.id, sello?.stage, sello?.date].join(' ')
    : [comuna.id, ...Object.keys(places)].join(' ');
const saidBy = ({ places, sello, on, by }: ReadRow) => JSON.stringify([places, sello, on, by]);

/** What the mark of a row does not hold: what nobody can change, and who says it when. */
const unmarked = ['code', 'comuna', 'province', 'region', 'by', 'on', 'mark'];

/** Whether a row of our workbook comes back as it went out: nobody signed it, nor changed it. */
function isUntouched(columns: readonly Column[], cells: Cells): boolean {
  const text = (field: string) => read.readText(cellOf(columns, field, cells));
  if (text('mark') === '' || text('by') !== '' || text('on') !== '') return false;
  const own = columns.filter(({ field }) => !unmarked.includes(field));
  return text('mark') === markOf(own.map(cells));
}

/**
 * The rows of a table, by name those that are refused, and how many came back as they went out. A second row about the
 * same is refused; both are, when they disagree.
 */
export function readRows({ columns, rows }: Table, kind: Kind, names: Names) {
  const taken: ReadRow[] = [];
  const refused: Refusal[] = [];
  let untouched = 0;
  for (const { line, cells: all } of rows) {
    const cells: Cells = ({ at }) => all[at] ?? null;
    const text = (field: string) => read.readText(cellOf(columns, field, cells));
    const asked = {
      code: text('code'),
      name: text('comuna'),
      province: text('province'),
      region: text('region'),
    };
    if (isUntouched(columns, cells)) {
      untouched += 1;
      continue;
    }
    const name = asked.name || asked.code;
    const found = findComuna(asked, names);
    if (!found.comuna) {
      refused.push({ line, name, why: found.refused, guesses: found.guesses });
      continue;
    }
    try {
      taken.push({ line, ...found, ...readRow(columns, cells, kind) });
    } catch (error) {
      refused.push({ line, name: found.comuna.name, why: (error as Error).message, guesses: [] });
    }
  }
  const kept = [...Map.groupBy(taken, (row) => aboutOf(row, kind)).values()].flatMap((same) => {
    const lines = same.map(({ line }) => line);
    const agree = new Set(same.map(saidBy)).size === 1;
    const why = agree ? `row ${lines[0]} says the same` : `rows ${lines.join(' and ')} disagree`;
    for (const { line, comuna } of same.slice(agree ? 1 : 0))
      refused.push({ line, name: comuna.name, why, guesses: [] });
    return agree ? same.slice(0, 1) : [];
  });
  return {
    rows: kept.sort((a, b) => a.line - b.line),
    refused: refused.sort((a, b) => a.line - b.line),
    untouched,
  };
}
