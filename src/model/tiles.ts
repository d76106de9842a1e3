import type { Status } from './status.ts';
import type { Catalog, Comuna, Region } from './types.ts';

/** How a square is drawn: what is known, in three steps. */
export type Pattern = 'with' | 'towards' | 'without';

const patterns: Record<Status, Pattern> = {
  recognised: 'with',
  'recognised-before': 'with',
  committed: 'towards',
  participant: 'towards',
  trained: 'towards',
  interested: 'towards',
  unknown: 'without',
};

export const patternOf = (status: Status): Pattern => patterns[status];

interface Tile<Of> {
  of: Of;
  /** Column and row, from 0. */
  x: number;
  y: number;
  pattern: Pattern;
}

export interface Diagram<Of> {
  tiles: Tile<Of>[];
  columns: number;
  rows: number;
  /** Some of it lies far from the rest. */
  apart: boolean;
}

function draw<Of>(
  catalog: Catalog,
  id: string,
  all: readonly Of[],
  read: (one: Of) => { code: string; pattern: Pattern },
): Diagram<Of> {
  const layout = catalog.tiles.get(id);
  const tiles = all.flatMap((of) => {
    const { code, pattern } = read(of);
    const cell = layout?.cells[code];
    return cell ? [{ of, x: cell[0], y: cell[1], pattern }] : [];
  });
  return {
    tiles: tiles.sort((a, b) => a.y - b.y || a.x - b.x),
    columns: Math.max(...tiles.map(({ x }) => x)) + 1,
    rows: Math.max(...tiles.map(({ y }) => y)) + 1,
    apart: (layout?.apart.length ?? 0) > 0,
  };
}

/** The comunas of a region as squares, from north to south. */
export function drawRegion(catalog: Catalog, region: Region): Diagram<Comuna> {
  return draw(catalog, region.code, region.comunas, ({ code, sealStatus }) => ({
    code,
    pattern: patternOf(sealStatus.status),
  }));
}

const order: readonly Pattern[] = ['with', 'towards', 'without'];

/** The regions as squares; each is drawn as the comuna of it of which most is known. */
export function drawCountry(catalog: Catalog): Diagram<Region> {
  return draw(catalog, 'chile', catalog.regions, ({ code, comunas }) => {
    const own = new Set(comunas.map(({ sealStatus }) => patternOf(sealStatus.status)));
    return { code, pattern: order.find((pattern) => own.has(pattern)) ?? 'without' };
  });
}

/** A name short enough for a small square: "Mai", "S Mi", "Est C". */
export function abbreviate(name: string): string {
  const words = name
    .replace(/^(?:El|La|Los|Las|Lo) /, '')
    .split(/[ -]/)
    .filter((word) => !/^(?:de|del|la|las|el|los)$/.test(word));
  const [first = '', second] = words;
  if (second === undefined) return first.slice(0, 4);
  return /^(?:San|Santa|Santo|Puerto|Río|Alto)$/.test(first)
    ? `${first.charAt(0)}${second.slice(0, 3)}`
    : `${first.slice(0, 3)}${second.charAt(0)}`;
}
