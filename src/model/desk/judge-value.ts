import { firstDay, lastDay, type PartialDate } from '../dates.ts';
import { sourcesOf, trustOf, type Attested } from '../provenance.ts';
import { restsOnHearsay } from '../second-hand.ts';
import type { Subject } from '../trust.ts';
import type { Catalog } from '../types.ts';
import { flaws, type Flaw, type Part } from './weights.ts';

/** A value that a page shows, or lacks, and what is doubtful about it. */
export interface Value {
  part: Part;
  /** Where it stands in its file, as `municipality.phones`. */
  field: string;
  /** The worst first; none when the office itself has said it and nothing speaks against it. */
  flaws: Flaw[];
  /** When somebody last said it; none when it is missing. */
  date?: PartialDate;
}

/** Doubts that say that another source says otherwise. */
const contradictions: ReadonlySet<string> = new Set([
  'other-number-listed',
  'hours-differ-between-sources',
  'weekends-in-another-source',
  'may-have-closed',
  'programme-may-have-ended',
  'not-obtained-by-later-source',
]);

const inOrder = (found: ReadonlySet<Flaw>) => flaws.filter((flaw) => found.has(flaw));

type Judged = Attested & {
  caveats?: readonly string[] | undefined;
  checked?: { on: string; result: 'same' | 'differs' | 'not-found' } | undefined;
};

/** Somebody has looked and found something else, and nothing newer has been written since. */
const isDenied = ({ checked, asOf, confirmed }: Judged): boolean =>
  checked?.result === 'differs' &&
  [asOf, confirmed?.on].every((date) => date === undefined || firstDay(date) <= checked.on);

/** What is doubtful about a value that is there, on the day of the catalogue. */
export function judgeValue(
  catalog: Catalog,
  { part, field }: Pick<Value, 'part' | 'field'>,
  entry: Judged,
  subject: Subject,
  more: readonly Flaw[] = [],
): Value {
  const { state, asOf, confirmed, read } = trustOf(catalog, entry, subject);
  const found = new Set<Flaw>(more);
  if (isDenied(entry) || entry.caveats?.some((caveat) => contradictions.has(caveat)))
    found.add('contradictory');
  if (state === 'due') found.add('due');
  if (restsOnHearsay(sourcesOf(catalog, entry.sources))) found.add('second-hand');
  if (!confirmed) found.add(asOf === undefined ? 'undated' : 'unconfirmed');
  return { part, field, flaws: inOrder(found), date: confirmed?.on ?? asOf ?? read };
}

export const missing = (part: Part, field: string): Value => ({ part, field, flaws: ['missing'] });
export const isMissing = ({ flaws: [first] }: Value): boolean => first === 'missing';

/** Values that one field holds, as one: as doubtful as all of them together, as old as the oldest. */
export function joinValues(values: readonly [Value, ...Value[]]): Value {
  const dates = values.flatMap(({ date }) => date ?? []);
  const [oldest] = dates.sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  return {
    part: values[0].part,
    field: values[0].field,
    flaws: inOrder(new Set(values.flatMap((value) => value.flaws))),
    ...(oldest !== undefined && { date: oldest }),
  };
}
