import { countries, type Birthplace } from '../schema/vocabulary.ts';

/** INE hides a number of people that is not above it. */
const hiddenUpTo = 50;
const named: ReadonlySet<string> = new Set(Object.values(countries));

/**
 * The countries of birth with the most people, largest first, at most three. Each is larger than every group that
 * is not named before it: the list ends where a number is hidden, or where countries are counted together.
 */
export function largestGroups(byBirthplace: Partial<Record<Birthplace, number | null>>) {
  const groups: { place: Birthplace; count: number }[] = [];
  const sizes = (Object.entries(byBirthplace) as [Birthplace, number | null][])
    .filter(([place, count]) => place !== 'not-declared' && count !== 0)
    .sort(([, a], [, b]) => (b ?? hiddenUpTo) - (a ?? hiddenUpTo));
  for (const [place, count] of sizes.slice(0, 3)) {
    if (count === null || !named.has(place)) break;
    groups.push({ place, count });
  }
  return groups;
}
