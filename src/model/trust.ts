import type { SourceData } from '../schema/source.ts';
import { addMonths } from './calendar.ts';
import { firstDay, lastDay, newest, type Day, type PartialDate } from './dates.ts';
import { isSecondHand } from './second-hand.ts';

/** Months after which a fact is due for a check, by what it is about. */
const reviewMonths = { contact: 12, procedure: 12, programme: 24, rights: 12 } as const;
export type Subject = keyof typeof reviewMonths;

/** Years after which a phone or an address is called old in words. */
const oldAfterYears = 5;

export interface Provenance {
  /** Date of the source; none when it has no date. */
  asOf?: PartialDate | undefined;
  /** The office itself, or SERMIG, said that it holds. */
  confirmed?: { on: Day; by: 'office' | 'sermig' } | undefined;
  /** When the source was read. */
  read: PartialDate;
}

/** How far to trust a fact on a day. */
export interface Trust extends Provenance {
  /** `due` wins over the others: it waits for a check. */
  state: 'confirmed' | 'sourced' | 'undated' | 'due';
  /** Day on which the check is due. */
  dueOn: Day;
  /** The source is older than five years. */
  old: boolean;
}

/**
 * Trust in a fact on a day. A confirmation after that day does not count, nor one that is older than
 * the fact: it was given to another value.
 */
export function trustOn(given: Provenance, subject: Subject, today: Day): Trust {
  const { asOf, confirmed, read } = given;
  const counts =
    confirmed !== undefined &&
    confirmed.on <= today &&
    (asOf === undefined || confirmed.on >= firstDay(asOf));
  const fact = counts ? given : { ...given, confirmed: undefined };
  const attested = lastDay(
    newest(counts ? [confirmed.on, asOf ?? confirmed.on] : [asOf ?? read]) ?? read,
  );
  const dueOn = addMonths(attested, reviewMonths[subject]);
  const state =
    today > dueOn ? 'due' : fact.confirmed ? 'confirmed' : fact.asOf ? 'sourced' : 'undated';
  const old = today > addMonths(attested, oldAfterYears * 12);
  return { ...fact, state, dueOn, old };
}

/** When somebody last said or read it. */
export const newestOf = ({ asOf, confirmed, read }: Provenance): PartialDate =>
  newest([read, asOf ?? read, confirmed?.on ?? read]) ?? read;

/** What the mark of a block may say. */
export const marks = [
  'confirmed',
  'askFirst',
  'old',
  'official',
  'copy',
  'list',
  'press',
  'ngo',
  'academic',
  'private',
  'quoted',
  'several',
] as const;
export type Mark = (typeof marks)[number];

type Marked = Pick<SourceData, 'kind' | 'readVia' | 'readAt'>;

function markOfSource(source: Marked): Mark {
  const { kind, readAt } = source;
  if (isSecondHand(source)) return 'quoted';
  if (kind !== 'official' && kind !== 'law' && kind !== 'municipal') return kind;
  return readAt === undefined ? 'official' : 'copy';
}

/** What sources are together: no more is said than is true of all of them. */
function markOfSources(sources: readonly Marked[]): Mark {
  const all = new Set(sources.map(markOfSource));
  const [first, ...others] = all.size > 1 ? [...all].filter((mark) => mark !== 'official') : all;
  if (first === undefined) throw new Error('what has no source has no mark');
  // What a list of offices says of them is not their own word, though their pages stand beside it.
  const isWhole = all.size === 1 || first === 'list' || first === 'copy';
  return others.length === 0 && isWhole ? first : 'several';
}

/** How far to trust a block, in one mark: what the reader must know first. */
export function chooseMark(
  { state }: Pick<Trust, 'state'>,
  sources: readonly Marked[],
  asksFirst = false,
): Mark {
  if (asksFirst) return 'askFirst';
  if (state === 'confirmed') return state;
  return state === 'due' ? 'old' : markOfSources(sources);
}
