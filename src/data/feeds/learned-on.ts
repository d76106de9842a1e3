import { firstDay, newest, type Day } from '../../model/dates.ts';
import { sourcesOf } from '../../model/provenance.ts';
import type { Catalog } from '../../model/types.ts';

/** The day on which the newest of some sources was read; a month counts from its first day. */
export function learnedOn(catalog: Catalog, ids: readonly string[]): Day {
  const read = newest(sourcesOf(catalog, ids).map((source) => source.read));
  if (read === undefined) throw new Error('what has no source is in no feed');
  return firstDay(read);
}
