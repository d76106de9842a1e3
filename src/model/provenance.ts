import { newest, type PartialDate } from './dates.ts';
import { must } from './must.ts';
import { oncePer } from './once-per.ts';
import { trustOn, type Subject, type Trust } from './trust.ts';
import { restsOnHearsay } from './second-hand.ts';
import { territorySources } from './territory-sources.ts';
import type { Catalog, LocalContact, Source } from './types.ts';

export interface Attested {
  sources: readonly string[];
  asOf?: PartialDate | undefined;
  confirmed?: { on: string; by: 'office' | 'sermig' } | undefined;
}

/** The sources with these ids, each once, in the given order. */
export function sourcesOf(catalog: Catalog, ids: readonly string[]): Source[] {
  return [...new Set(ids)].map((id) => must(catalog.sources, id));
}

/**
 * How far to trust an entry, or one field of it, on the day of the catalogue.
 * @throws Error when it names no source
 */
export function trustOf(catalog: Catalog, entry: Attested, subject: Subject): Trust {
  const sources = sourcesOf(catalog, entry.sources);
  const read = newest(sources.map((source) => source.read));
  if (read === undefined) throw new Error('what has no source is not to be trusted');
  const published = sources.flatMap((source) => source.published ?? []);
  const asOf = entry.asOf ?? newest(published);
  const confirmed = restsOnHearsay(sources) ? undefined : entry.confirmed;
  return trustOn({ asOf, confirmed, read }, subject, catalog.today);
}

/** Ids under any `sources` key below a value, as ids or as the sources themselves: what a block of facts rests on. */
export function collectSourceIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collectSourceIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' && Array.isArray(child)
      ? (child as (string | Source)[]).map((one) => (typeof one === 'string' ? one : one.id))
      : collectSourceIds(child),
  );
}

/** Sources that the pages of all comunas share: of the steps, of the census and of the official lists. */
export function commonSources(catalog: Catalog): Source[] {
  return sourcesOf(catalog, [...catalog.road.sources, ...Object.values(territorySources)]);
}

const nameByCode = oncePer(
  ({ comunas }: Catalog) => new Map(comunas.map(({ code, name }) => [code, name])),
);

/** What a card on a contact shows: it, where it lies, the sources of it and of each of its ways, and how far to trust it. */
export function cardOf<Reach extends LocalContact>(catalog: Catalog, reach: Reach) {
  return {
    reach,
    at: nameByCode(catalog).get(reach.address?.comuna ?? ''),
    sources: sourcesOf(catalog, [...reach.sources, ...collectSourceIds(reach)]),
    trust: trustOf(catalog, reach, 'contact'),
  };
}
