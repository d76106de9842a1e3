import { countries, type Country } from '../../schema/vocabulary.ts';
import type { Catalog } from '../types.ts';
import { attest } from './attest.ts';

/** The countries of which a procedure says something, in the order of the vocabulary. */
export function listOrigins(catalog: Catalog): Country[] {
  const said = new Set(
    catalog.procedures.flatMap(({ origin = [] }) =>
      origin.flatMap(({ countries: named }) => named),
    ),
  );
  return (Object.keys(countries) as Country[]).filter((country) => said.has(country));
}

/** What procedures say only of people from a country, in every language. */
export function originPage(catalog: Catalog, country: Country) {
  const entries = catalog.procedures.flatMap((procedure) => {
    const parts = (procedure.origin ?? [])
      .filter(({ countries: named }) => named.includes(country))
      .map(({ part }) => part);
    return parts.length === 0
      ? []
      : [{ procedure, parts, ...attest(catalog, procedure, 'procedure') }];
  });
  // What says most of a country is about it.
  entries.sort((a, b) => b.parts.length - a.parts.length);
  return { references: catalog.references, country, entries, today: catalog.today };
}

export type OriginPage = ReturnType<typeof originPage>;
