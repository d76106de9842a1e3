import { addDays, addMonths } from './calendar.ts';
import type { Day } from './dates.ts';
import { spanOfWorkingDays } from './working-days.ts';

/** Days, weeks, months or years; working days alone need a list of holidays. */
export interface Span {
  amount: number;
  unit: 'day' | 'working-day' | 'month';
}

/** A term that runs from a day on a paper; or, with `opens`, one that ends before such a day. */
export interface Term extends Span {
  opens?: Span;
}

/** The day so long before another. */
const before = (day: Day, { amount, unit }: Span) =>
  unit === 'month' ? addMonths(day, -amount) : addDays(day, -amount);

/**
 * The first and the last day of a term; undefined where the holidays of a day are not known. The day on
 * the paper is the first: no source says on which day the count begins, and so it is never too late.
 */
export function countDays(
  { opens, ...term }: Term,
  from: Day,
  holidays: readonly Day[],
): { first: Day; last: Day } | undefined {
  if (opens) return { first: before(from, opens), last: before(from, term) };
  if (term.unit === 'working-day') return spanOfWorkingDays(from, term.amount, holidays);
  if (term.unit === 'day') return { first: from, last: addDays(from, term.amount - 1) };
  return { first: from, last: addDays(addMonths(from, term.amount), -1) };
}
