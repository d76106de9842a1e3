import type { Known } from './cache.ts';
import { states, stateNames, type LinkState } from './judge.ts';
import type { Link } from './list-links.ts';

/** Of these the site must not lead there any longer. */
export const broken: readonly LinkState[] = ['parked', 'dead', 'gone', 'soft'];

const day = (at: number) => new Date(at).toISOString().slice(0, 10);

/** What became of addresses: the worst first, with evidence, day, and where the content names them. */
export function describeLinks(links: readonly Link[], known: ReadonlyMap<string, Known>): string {
  const found = links.flatMap((link) => {
    const own = known.get(link.url);
    return own ? [{ ...link, ...own }] : [];
  });
  const byState = Map.groupBy(found, ({ state }) => state);
  const parts = stateNames
    .filter((state) => state !== 'alive' && byState.has(state))
    .map((state) => {
      const own = byState.get(state) ?? [];
      const lines = own.flatMap(({ url, why, at, usedIn }) => [
        `  ${url}`,
        `    ${why}; looked at on ${day(at)}`,
        ...usedIn.slice(0, 3).map((place) => `    ${place}`),
        ...(usedIn.length > 3 ? [`    and ${usedIn.length - 3} places more`] : []),
      ]);
      return [`${state} (${own.length}): ${states[state]}`, ...lines].join('\n');
    });
  const counts = stateNames
    .filter((state) => byState.has(state))
    .map((state) => `${byState.get(state)?.length} ${state}`);
  return [...parts, `${found.length} addresses: ${counts.join(', ')}`].join('\n\n');
}
