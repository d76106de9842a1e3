import { legalAidHeardOf, legalAidOffices } from '../legal-aid.ts';
import type { Catalog, Comuna } from '../types.ts';
import { judgeWords } from './entry-values.ts';
import { isMissing, judgeValue, missing, type Value } from './judge-value.ts';
import { judgeWays } from './reach-values.ts';

/** What a comuna of which all is known says; other values count when they are there. */
export const expected = [
  'municipality.address',
  'municipality.phones',
  'municipality.website',
  'office',
  'office.address',
  'office.phones',
  'office.hours',
  'sello',
] as const;
export type Expected = (typeof expected)[number];

function judgeSello(catalog: Catalog, { sealStatus: { event } }: Comuna): Value {
  const value = { part: 'sello', field: 'sello' } as const;
  if (!event) return missing(value.part, value.field);
  return judgeValue(catalog, value, { ...event, asOf: event.date }, 'programme');
}

/** The State's legal aid is heard of here, and nobody has told its address. */
function judgeLegalAid(catalog: Catalog, comuna: Comuna): Value[] {
  const isHere = legalAidOffices(catalog, comuna).some(
    ({ address }) => address?.comuna === comuna.code,
  );
  return legalAidHeardOf(catalog, comuna) && !isHere ? [missing('address', 'legal-aid')] : [];
}

/**
 * Everything that the page of a comuna says of its own offices and of the Sello, or should.
 * @param languages into which its prose is translated
 */
export function judgeComuna(
  catalog: Catalog,
  comuna: Comuna,
  languages: readonly string[],
): Value[] {
  const { office, municipality, prose } = comuna;
  return [
    ...judgeWays(catalog, municipality, 'municipality.', ['address', 'phones', 'website']),
    office
      ? judgeValue(catalog, { part: 'office', field: 'office' }, office, 'contact')
      : missing('office', 'office'),
    ...judgeWays(catalog, office, 'office.', ['address', 'phones', 'hours']),
    judgeSello(catalog, comuna),
    ...judgeLegalAid(catalog, comuna),
    ...(prose ? judgeWords(prose, languages) : []),
  ];
}

/** How much of what is expected of a comuna is there. */
export const countKnown = (values: readonly Value[]): number => {
  const there = new Set(values.filter((value) => !isMissing(value)).map(({ field }) => field));
  return expected.filter((field) => there.has(field)).length;
};
