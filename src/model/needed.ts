import type { Catalog, Procedure } from './types.ts';

/** What people ask for most: the first procedure of each situation of the road, in its order. */
export function neededProcedures(catalog: Catalog, most: number): Procedure[] {
  const slugs = new Set(catalog.road.situations.flatMap(({ procedures }) => procedures[0] ?? []));
  const bySlug = new Map(catalog.procedures.map((procedure) => [procedure.slug, procedure]));
  return [...slugs].flatMap((slug) => bySlug.get(slug) ?? []).slice(0, most);
}
