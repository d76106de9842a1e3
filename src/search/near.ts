import { distanceBetween, type Point } from '../model/distance.ts';

/** Comunas with the points at which they are looked for: the town and the middle. */
export interface Position {
  name: string;
  slug: string;
  points: readonly Point[];
}

/** As it travels to the phone: name, address, then latitude and longitude of each point. */
export type PackedPosition = readonly [name: string, slug: string, ...numbers: number[]];

/** Name of the module of the positions, above the languages: only who asks what is near loads it. */
const positionsFile = 'lugares.js';

/** Beyond this nobody is in a comuna: they are not in Chile. */
const farKm = 300;

const round = (degrees: number) => Math.round(degrees * 100) / 100;

/** Packs positions to about a kilometre, as exact as the guess that they serve. */
export function packPositions(positions: readonly Position[]): PackedPosition[] {
  return positions.map(({ name, slug, points }) => [
    name,
    slug,
    ...points.flatMap(({ lat, lon }) => [round(lat), round(lon)]),
  ]);
}

export function unpackPositions(packed: readonly PackedPosition[]): Position[] {
  return packed.map(([name, slug, ...numbers]) => ({
    name,
    slug,
    points: numbers.flatMap((lat, index) =>
      index % 2 === 0 ? [{ lat, lon: numbers[index + 1] ?? NaN }] : [],
    ),
  }));
}

/** Loads `/lugares.js` for `/es/comunas/`. */
export async function loadPositions(comunas: string): Promise<Position[]> {
  const path = comunas.replace(/[^/]+\/comunas\/$/, positionsFile);
  const module = (await import(/* @vite-ignore */ path)) as { default: PackedPosition[] };
  return unpackPositions(module.default);
}

/** The nearest comunas by town or middle, whichever is nearer; none far from all of them. */
export function findNearest(
  positions: readonly Position[],
  from: Point,
  limit: number,
): Position[] {
  return positions
    .map((place) => ({
      place,
      km: Math.min(...place.points.map((point) => distanceBetween(from, point))),
    }))
    .filter(({ km }) => km <= farKm)
    .sort((a, b) => a.km - b.km)
    .slice(0, limit)
    .map(({ place }) => place);
}
