import { lastDay, type PartialDate } from '../dates.ts';
import { sourceLocale } from '../../schema/locale.ts';
import type { Catalog, Comuna } from '../types.ts';
import { countKnown, expected, judgeComuna, type Expected } from './comuna-values.ts';
import { countBehind } from './entry-values.ts';
import { isMissing } from './judge-value.ts';
import { harmOfSubject, peopleOf } from './subjects.ts';
import type { Flaw } from './weights.ts';

/** Flaws of which a comuna is told how many of its values have them. */
const counted = ['due', 'undated', 'second-hand', 'contradictory', 'unconfirmed'] as const;

/** How good what is known of a comuna is. */
export interface ComunaState {
  comuna: Pick<Comuna, 'code' | 'name' | 'slug' | 'region'>;
  /** Residents born abroad; null where the census hides 50 or fewer. */
  foreignBorn: number | null;
  /** How many of the expected values there are. */
  known: number;
  /** The expected ones that there are not. */
  missing: Expected[];
  /** Values that are there, and of these the confirmed ones. */
  values: number;
  confirmed: number;
  flawed: Record<(typeof counted)[number], number>;
  /** When the value that is oldest was last said. */
  oldest: PartialDate | undefined;
  /** Languages of its local prose that are behind the Spanish. */
  behind: number;
  harm: number;
}

/** The state of what is known of a comuna on the day of the catalogue. */
export function stateOf(
  catalog: Catalog,
  comuna: Comuna,
  languages: readonly string[],
): ComunaState {
  const all = judgeComuna(catalog, comuna, languages);
  const values = all.filter((value) => value.part !== 'text' && !isMissing(value));
  const fields = new Set(values.map(({ field }) => field));
  const count = (flaw: Flaw) => values.filter(({ flaws }) => flaws.includes(flaw)).length;
  const [oldest] = values
    .flatMap(({ date }) => date ?? [])
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  return {
    comuna,
    foreignBorn: comuna.census.foreignBorn,
    known: countKnown(all),
    missing: expected.filter((field) => !fields.has(field)),
    values: values.length,
    confirmed: values.length - count('unconfirmed') - count('undated'),
    flawed: Object.fromEntries(counted.map((flaw) => [flaw, count(flaw)])) as ComunaState['flawed'],
    oldest,
    behind: comuna.prose ? countBehind(comuna.prose, languages) : 0,
    harm: harmOfSubject({ people: peopleOf(comuna), values: all }),
  };
}

/** All comunas, the one whose gaps and doubts may do most harm first. */
export const listStates = (catalog: Catalog, languages: readonly string[]): ComunaState[] =>
  catalog.comunas
    .map((comuna) => stateOf(catalog, comuna, languages))
    .sort((a, b) => b.harm - a.harm || a.comuna.name.localeCompare(b.comuna.name, sourceLocale));
