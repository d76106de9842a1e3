import { addMonths, firstDay, lastDay, newest, type Day, type PartialDate } from './dates.ts';

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
