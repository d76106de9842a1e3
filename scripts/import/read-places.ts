import { weekdays } from '../../src/model/hours.ts';
import type { Column, Kind, Place } from './columns.ts';
import { joinDays, readHours, readSpans } from './read-hours.ts';
import type { Cell } from './read-sheet.ts';
import * as read from './read-values.ts';

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
  /** What there is no longer, as the office says. */
  gone?: Field[];
}

export type Field = Exclude<keyof PlaceValues, 'gone'>;

const readers: Record<Field, (text: string) => unknown> = {
  name: read.readName,
  address: read.readWords,
  phones: read.readPhones,
  whatsapp: read.readPhones,
  mail: read.readMail,
  website: read.readUrl,
  booking: read.readUrl,
  hours: readHours,
  appointmentOnly: read.readYes,
  languages: read.readLanguages,
  services: read.readServices,
};
const isPlaceField = (field: string): field is Field => field in readers;

/** What a column says in a row. */
export type Cells = (column: Column) => Cell;

/** The first cell of a field that says something. */
export function cellOf(columns: readonly Column[], field: string, cells: Cells): Cell {
  return (
    columns
      .filter((each) => each.field === field)
      .map(cells)
      .find((cell) => read.readText(cell) !== '') ?? null
  );
}

/** @throws Error when a day on which offices work is left open: nobody knows whether that says closed */
function readDays(columns: readonly Column[], cells: Cells): string {
  const days = weekdays
    .filter((day) => columns.some(({ field }) => field === day))
    .map((day) => [day, read.readText(cellOf(columns, day, cells))] as const);
  const missing = weekdays
    .slice(0, 5)
    .find((day) => days.length > 0 && !columns.some(({ field }) => field === day));
  if (missing && days.some(([, text]) => text !== ''))
    throw new Error(`the column of ${missing} is not there: nobody knows whether it is closed`);
  const open = days.find(([day, text]) => text === '' && day !== 'Sa' && day !== 'Su');
  if (open && days.some(([, text]) => text !== ''))
    throw new Error(`nothing is said of ${open[0]}: write its hours, or Cerrado`);
  return joinDays(days.map(([day, text]) => [day, readSpans(text)]));
}

/** A cell that was not taken: why, and of which place it speaks. */
export interface Noted {
  what: string;
  place?: Place;
}

/** Runs what reads a cell; what it cannot read is noted with its place and the name of the column. */
function tryCell<Value>(
  noted: Noted[],
  place: Place,
  field: string,
  run: () => Value,
): Value | undefined {
  try {
    return run();
  } catch (error) {
    noted.push({ what: `${place} ${field}: ${(error as Error).message}`, place });
    return undefined;
  }
}

/** What a row says of the office and of the municipality; what cannot be read is noted. */
export function readPlaces(columns: readonly Column[], cells: Cells, kind: Kind, noted: Noted[]) {
  const places: Partial<Record<Place, Record<string, unknown>>> = {};
  const named = columns
    .filter(({ field, place }) => field === 'name' && place !== 'municipality')
    .map((column) => read.readText(cells(column)))
    .find((name) => name !== '');
  const isOffice = named !== undefined && !/^(?:ilustre |i\. ?)?municipalidad\b/i.test(named);
  const usual: Place = kind === 'planilla' || isOffice ? 'office' : 'municipality';
  const put = (place: Place, field: string, value: unknown) => {
    if (value !== undefined) (places[place] ??= {})[field] = value;
  };
  for (const column of columns) {
    const { field, place = usual } = column;
    if (!isPlaceField(field)) continue;
    // In a list of others it only says that they know nothing.
    if (kind === 'planilla' && read.isDenial(cells(column))) {
      put(place, 'gone', [...((places[place]?.['gone'] as Field[] | undefined) ?? []), field]);
      continue;
    }
    const text = read.readText(cells(column));
    if (text !== '')
      put(
        place,
        field,
        tryCell(noted, place, field, () => readers[field](text)),
      );
  }
  const hours = tryCell(noted, usual, 'hours', () => readDays(columns, cells));
  if (hours) put(usual, 'hours', hours);
  return places as Partial<Record<Place, PlaceValues>>;
}
