import type { Catalog, Source } from '../../src/model/types.ts';
import type { Check } from './check.ts';

/** Who makes a rule or runs an office tells best what holds. */
const official: readonly Source['kind'][] = ['law', 'official', 'municipal'];

/** Where some sources can be read, those of the State first, each address once; after other addresses. */
export function listAddresses(
  { sources }: Catalog,
  own: readonly (readonly [what: string, url: string | undefined])[],
  ids: readonly string[],
): Check['addresses'] {
  const read = ids
    .flatMap((id) => sources.get(id) ?? [])
    .flatMap(({ kind, publisher, title, url }) =>
      url === undefined ? [] : [{ kind, what: publisher ?? title, url }],
    )
    .sort((a, b) => Number(official.includes(b.kind)) - Number(official.includes(a.kind)));
  const all = [
    ...own.flatMap(([what, url]) => (url === undefined ? [] : [{ what, url }])),
    ...read.map(({ what, url }) => ({ what, url })),
  ];
  return [...new Map(all.toReversed().map((each) => [each.url, each])).values()].toReversed();
}
