import { proceduresBelow } from './guide.ts';
import type { Catalog, Procedure } from './types.ts';

/** Where somebody may begin: the first procedure to be done of each situation of the road, in its order. */
export function neededProcedures(catalog: Catalog, limit: number): Procedure[] {
  const first = catalog.road.situations.flatMap(
    ({ guide }) => proceduresBelow(catalog, guide)[0] ?? [],
  );
  return [...new Set(first)].slice(0, limit);
}
