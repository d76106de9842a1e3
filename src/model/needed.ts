import type { Catalog, Procedure } from './types.ts';

/** What people ask for most: the first procedure of each situation of the road, each once. */
export function neededProcedures(catalog: Catalog): Procedure[] {
  const slugs = new Set(catalog.road.situations.map(({ procedures }) => procedures[0]));
  return catalog.procedures.filter(({ slug }) => slugs.has(slug));
}
