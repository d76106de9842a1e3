import { fold } from '../../src/model/collation.ts';
import { weekdays } from '../../src/model/hours.ts';
import type { Cell, Sheet } from './read-sheet.ts';

export const kinds = ['contacts', 'sello', 'planilla'] as const;
export type Kind = (typeof kinds)[number];
export type Place = 'office' | 'municipality';

/** What a column may say, by the words of its header, folded; the first that fits counts. */
const meanings: readonly (readonly [string, RegExp])[] = [
  ['code', /^(?:codigo|cod|cut|code)\b(?!.*direccion)|\bcut\b|^id comuna$/],
  ['comuna', /^(?:nombre (?:de )?(?:la )?)?comunas?$|^comuna o municipio$|^municipio$/],
  ['province', /provincia/],
  ['region', /^(?:nombre (?:de )?(?:la )?)?region$/],
  ['stage', /etapa|estado|estatus|nivel|^sello(?: migrante)?$|condicion/],
  ['resolution', /resolucion|^res(?: ex)?(?: n)?$/],
  ['by', /quien (?:lo )?(?:llena|responde|confirma|informa)|llenad[oa] por|confirmad[oa] por/],
  ['on', /fecha (?:de )?(?:llenado|respuesta|actualizacion|confirmacion|los datos)|actualizad[oa]/],
  ['mark', /^control$/],
  ['whatsapp', /whats ?app|wsp|wasap/],
  ['phones', /telefono|fono|^tel\b|celular|contacto telefonico/],
  ['booking', /reserva|agenda (?:de )?hora|pedir hora/],
  ['appointmentOnly', /con hora|con cita|solo (?:hora|cita)|requiere hora/],
  ['mail', /correo|mail/],
  ['website', /web|^url$|^sitio$|^link$/],
  ['address', /^(?!cod).*(?:direccion|domicilio|ubicacion)|^calle/],
  ...(
    [
      ['Mo', /\blun(?:es)?\b/],
      ['Tu', /\bmar(?:tes)?\b/],
      ['We', /\bmie(?:rcoles)?\b/],
      ['Th', /\bjue(?:ves)?\b/],
      ['Fr', /\bvie(?:rnes)?\b/],
      ['Sa', /\bsab(?:ado)?\b/],
      ['Su', /\bdom(?:ingo)?\b/],
    ] as const
  ).filter(([day]) => weekdays.includes(day)),
  ['hours', /horario|horas? de atencion|atencion de publico/],
  ['languages', /idioma|lengua/],
  ['services', /que hace|servicios|prestaciones/],
  ['date', /fecha|^ano$/],
  ['name', /oficina|unidad|departamento|^nombre$|programa/],
];

/** Known columns that the content has no field for. */
const untaken = /observacion|comentario|^n$|nota|encargad|contacto/;

export interface Column {
  at: number;
  field: string;
  /** The place that its header names; none where the row says it. */
  place?: Place;
}

const textOf = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : '');

function readColumn(at: number, header: string, group: string, kind: Kind): Column | undefined {
  const words = fold(header);
  if (words === '' || words === fold(group)) return undefined;
  const whole = `${fold(group)} ${words}`;
  const field = meanings.find(([, pattern]) => pattern.test(words))?.[0];
  if (
    field === undefined ||
    untaken.test(words.replace(/contacto telefonico|correo de contacto/, ''))
  )
    return undefined;
  if (field === 'date')
    return {
      at,
      field: kind === 'sello' || /sello|obtencion|certific/.test(whole) ? 'date' : 'on',
    };
  const place = /municipalidad|municipal\b/.test(whole)
    ? ('municipality' as const)
    : /oficina/.test(whole) && field !== 'name'
      ? ('office' as const)
      : undefined;
  return { at, field, ...(place && { place }) };
}

export interface Table {
  columns: Column[];
  /** Headers that say nothing that is taken. */
  leftOut: string[];
  rows: { line: number; cells: readonly Cell[] }[];
}

function readTable(sheet: Sheet, kind: Kind): Table | undefined {
  const tables = sheet.slice(0, 30).map((row, index) => {
    const groups = sheet[index - 1] ?? [];
    const columns = row.flatMap(
      (cell, at) => readColumn(at, textOf(cell), textOf(groups[at]), kind) ?? [],
    );
    const used = new Set(columns.map(({ at }) => at));
    const names = new Set(columns.map(({ field }) => field));
    const leftOut = row.flatMap((cell, at) => (used.has(at) ? [] : textOf(cell).trim() || []));
    return { columns, leftOut, index, names };
  });
  const [best] = tables
    .filter(({ names }) => (names.has('comuna') || names.has('code')) && names.size > 1)
    .sort((a, b) => b.names.size - a.names.size);
  if (!best) return undefined;
  const rows = sheet
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(best.index + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  return { columns: best.columns, leftOut: best.leftOut, rows };
}

/**
 * The table of a workbook: the sheet and the row of headers that say most.
 * @throws Error when none has a column for the comuna and one for anything else
 */
export function findTable(sheets: readonly Sheet[], kind: Kind): Table {
  const [best] = sheets
    .flatMap((sheet) => readTable(sheet, kind) ?? [])
    .sort((a, b) => b.columns.length - a.columns.length);
  if (!best)
    throw new Error(
      'no row of headers was found: one column must be called Comuna or Código, and another say something of it',
    );
  return best;
}
