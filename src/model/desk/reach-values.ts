import type { Attested } from '../provenance.ts';
import type { Catalog, LocalContact } from '../types.ts';
import { joinValues, judgeValue, missing, type Value } from './judge-value.ts';
import type { Part } from './weights.ts';

const ways = {
  address: 'address',
  phones: 'phone',
  whatsapp: 'whatsapp',
  website: 'website',
  booking: 'website',
  hours: 'hours',
} as const satisfies Partial<Record<keyof LocalContact, Part>>;
export type Way = keyof typeof ways;

/** A doubt about the whole that speaks of one way only. */
const aboutWay: Readonly<Record<string, Way>> = {
  'other-number-listed': 'phones',
  'hours-differ-between-sources': 'hours',
  'weekends-in-another-source': 'hours',
};

interface Own extends Pick<Attested, 'asOf'> {
  sources?: readonly string[] | undefined;
  caveats?: readonly string[] | undefined;
}

/** Where one way comes from: from its own sources, which are not confirmed with the whole, or from those of the whole. */
function attest(reach: LocalContact, way: Way, { sources, asOf, caveats = [] }: Own) {
  const common = reach.caveats.filter((caveat) => (aboutWay[caveat] ?? way) === way);
  return {
    sources: sources ?? reach.sources,
    asOf: asOf ?? (sources ? undefined : reach.asOf),
    confirmed: sources ? undefined : reach.confirmed,
    caveats: [...common, ...caveats],
    checked: reach.checked,
  };
}

/**
 * The ways to reach somebody, each as a value; the expected ones also where they are missing.
 * @param at before the names of its fields, as `office.`
 */
export function judgeWays(
  catalog: Catalog,
  reach: LocalContact | undefined,
  at: string,
  expected: readonly Way[],
  phone: Part = 'phone',
): Value[] {
  return (Object.keys(ways) as Way[]).flatMap((way) => {
    const part = way === 'phones' ? phone : ways[way];
    const held = reach?.[way];
    if (reach === undefined || held === undefined)
      return expected.includes(way) ? [missing(part, at + way)] : [];
    const judged = [held]
      .flat()
      .map((own) =>
        judgeValue(
          catalog,
          { part, field: at + way },
          attest(reach, way, typeof own === 'string' ? {} : own),
          'contact',
        ),
      );
    const [first, ...others] = judged;
    return first ? [joinValues([first, ...others])] : [];
  });
}
