import { listStates, type ComunaState } from '../desk/comuna-state.ts';
import { expected } from '../desk/comuna-values.ts';
import type { Catalog, Region } from '../types.ts';

/** Sums over the comunas of some regions. */
function sumStates(regions: readonly Region[], all: readonly ComunaState[]) {
  const codes = new Set(regions.map(({ code }) => code));
  const states = all.filter(({ comuna }) => codes.has(comuna.region.code));
  const sum = (count: (state: ComunaState) => number) =>
    states.reduce((total, state) => total + count(state), 0);
  return {
    comunas: states.length,
    // The census tells of a region also whom it hides in a comuna.
    foreignBorn: regions.reduce((total, { foreignBorn2024 }) => total + foreignBorn2024, 0),
    known: sum(({ known }) => known),
    expected: states.length * expected.length,
    values: sum(({ values }) => values),
    confirmed: sum(({ confirmed }) => confirmed),
    due: sum(({ flawed }) => flawed.due),
    undated: sum(({ flawed }) => flawed.undated),
    secondHand: sum(({ flawed }) => flawed['second-hand']),
    contradictory: sum(({ flawed }) => flawed.contradictory),
    behind: sum(({ behind }) => behind),
    harm: sum(({ harm }) => harm),
  };
}

/** So many stand on the page of the country: a phone shows no more, and all stand on the pages of their regions. */
const first = 40;

/**
 * How good what is known of the comunas is: of the country, with its regions, or of one region. The worst first, by the
 * residents born abroad whom it may harm.
 */
export function statePage(catalog: Catalog, languages: readonly string[], region?: Region) {
  const all = listStates(catalog, languages);
  return {
    region,
    totals: sumStates(region ? [region] : catalog.regions, all),
    regions: region
      ? []
      : catalog.regions
          .map((one) => ({ region: one, totals: sumStates([one], all) }))
          .sort((a, b) => b.totals.harm - a.totals.harm),
    states: region
      ? all.filter(({ comuna }) => comuna.region.code === region.code)
      : all.slice(0, first),
    perComuna: expected.length,
  };
}

export type StatePage = ReturnType<typeof statePage>;
