import { codeOfMark, markOf } from '../../src/data/workbook/mark.ts';
import { fold } from '../../src/model/collation.ts';
import type { PartialDate } from '../../src/model/dates.ts';
import type { selloStages } from '../../src/schema/vocabulary.ts';
import type { TerritoryComunaData } from '../../src/schema/territory.ts';
import { readDate } from './read-date.ts';
import type { Column, Kind, Place, Table } from './columns.ts';
import { findComuna, type Names } from './find-comuna.ts';
import { cellOf, readPlaces, type Cells, type Noted, type PlaceValues } from './read-places.ts';
import * as read from './read-values.ts';

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
  cells: readonly string[];
  /** Places of which a cell could not be read: nobody knows them whole. */
  unread: readonly Place[];
}

export interface Refusal {
  line: number;
  name: string;
  why: string;
  guesses: readonly string[];
}

/** What an office calls itself, at the beginning of what it answers; a word somewhere within is no signature. */
const signatures = {
  sermig: /^(?:el )?(?:sermig|servicio nacional de migraciones)\b/,
  office:
    /^(?:la )?(?:ilustre |i )?(?:municip|oficina|direccion|departamento|depto|dpto|unidad|dideco|omil\b|programa)/,
};

/** @throws Error when something is there that names no office */
function readBy(text: string): 'office' | 'sermig' | undefined {
  if (text === '') return undefined;
  const words = fold(text);
  if (signatures.sermig.test(words)) return 'sermig';
  if (signatures.office.test(words)) return 'office';
  throw new Error(`"${text}" does not say which office answers`);
}

/** @throws Error when a date of it, or its stage, cannot be read: nothing of the row counts without them */
function readRow(
  columns: readonly Column[],
  cells: Cells,
  kind: Kind,
): Omit<ReadRow, 'line' | 'comuna'> {
  const noted: Noted[] = [];
  const text = (field: string) => read.readText(cellOf(columns, field, cells));
  const dated = (field: string) =>
    text(field) === '' ? undefined : readDate(cellOf(columns, field, cells));
  // In a list of others it is somebody else's word.
  const by = kind === 'planilla' ? readBy(text('by')) : undefined;
  const [on, date] = [dated('on'), dated('date')];
  const resolution = text('resolution');
  const stage =
    kind === 'contacts' || text('stage') === '' ? undefined : read.readStage(text('stage'));
  const ofStage = columns.filter(({ field }) => field === 'stage').map(cells);
  if (ofStage.some((cell) => /mediaci/i.test(String(cell))))
    throw new Error('a course in mediation is no stage of the Sello');
  if (kind === 'sello' && stage === undefined) throw new Error('it says no stage');
  if (kind === 'planilla' && stage === undefined && (date !== undefined || resolution !== ''))
    noted.push({ what: 'sello: a date or a resolution without a stage says nothing' });
  return {
    ...(on !== undefined && { on }),
    ...(by && { by }),
    places: kind === 'sello' ? {} : readPlaces(columns, cells, kind, noted),
    ...(stage && {
      sello: { stage, ...(date !== undefined && { date }), ...(resolution && { resolution }) },
    }),
    cells: noted.map(({ what }) => what),
    unread: noted.flatMap(({ place }) => place ?? []),
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
  return text('mark') === markOf(codeOfMark(text('mark')) ?? '', own.map(cells));
}

/** @throws Error when the mark is that of another comuna: somebody moved some columns and not the others */
function assertUnmoved({ id, name }: TerritoryComunaData, mark: string, { comunas }: Names): void {
  const code = codeOfMark(mark);
  if (code === undefined || code === id) return;
  const other = comunas.find((each) => each.id === code)?.name ?? code;
  throw new Error(
    `its cells were moved: they went out as those of ${other}, and the row says ${name}`,
  );
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
    const name = asked.name || asked.code;
    const found = findComuna(asked, names);
    if (!found.comuna) {
      refused.push({ line, name, why: found.refused, guesses: found.guesses });
      continue;
    }
    try {
      assertUnmoved(found.comuna, text('mark'), names);
      if (isUntouched(columns, cells)) {
        untouched += 1;
        continue;
      }
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
