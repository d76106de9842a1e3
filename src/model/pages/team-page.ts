import { expected, judgeComuna, type Expected } from '../desk/comuna-values.ts';
import type { Value } from '../desk/judge-value.ts';
import type { Catalog, Comuna } from '../types.ts';

/** A value that is expected of a comuna: what is said, and what is doubtful about it. */
export interface TeamValue {
  field: Expected;
  /** As the content has it; hours as OpenStreetMap writes them. Empty: not known. */
  said: readonly string[];
  flaws: Value['flaws'];
  date: Value['date'];
}

/** What the content says of each value. The Sello is said by its status. */
const readers: Record<Exclude<Expected, 'sello'>, (comuna: Comuna) => readonly string[]> = {
  'municipality.address': ({ municipality }) => [municipality?.address?.value ?? []].flat(),
  'municipality.phones': ({ municipality }) =>
    municipality?.phones?.map(({ number }) => number) ?? [],
  'municipality.website': ({ municipality }) => [municipality?.website?.url ?? []].flat(),
  office: ({ office }) => [office?.name ?? []].flat(),
  'office.address': ({ office }) => [office?.address?.value ?? []].flat(),
  'office.phones': ({ office }) => office?.phones?.map(({ number }) => number) ?? [],
  'office.hours': ({ office }) => [office?.hours?.osm ?? []].flat(),
};

/**
 * What the people of a municipality see of their comuna: each value that is expected, as it is said today.
 * @param languages into which its prose is translated
 */
export function teamPage(catalog: Catalog, comuna: Comuna, languages: readonly string[]) {
  const judged = new Map(judgeComuna(catalog, comuna, languages).map((each) => [each.field, each]));
  const values = expected.map((field): TeamValue => {
    const value = judged.get(field);
    const said = field === 'sello' ? [] : readers[field](comuna);
    return { field, said, flaws: value?.flaws ?? ['missing'], date: value?.date };
  });
  return {
    ...{ name: comuna.name, slug: comuna.slug, code: comuna.code, region: comuna.region },
    status: comuna.sealStatus,
    values,
    known: values.filter(({ flaws: [first] }) => first !== 'missing').length,
    today: catalog.today,
  };
}

export type TeamPage = ReturnType<typeof teamPage>;

/** The regions with their comunas, for whoever looks for the page of a municipality. */
export const teamRegions = ({ regions }: Catalog) =>
  regions.map(({ slug, name, fullName, short, comunas }) => ({
    ...{ slug, name, fullName, short },
    comunas: comunas.map((comuna) => ({ name: comuna.name, slug: comuna.slug })),
  }));

export type TeamRegion = ReturnType<typeof teamRegions>[number];
