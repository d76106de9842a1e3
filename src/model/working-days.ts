import { addDays, weekdayOf } from './calendar.ts';
import type { Day } from './dates.ts';

/** Whether the years of a day are among those of a list of holidays, each of which begins with its first of January. */
const isListed = (day: Day, holidays: readonly Day[]) =>
  holidays.some((holiday) => holiday.startsWith(day.slice(0, 4)));

/**
 * The first and the last of so many working days, the first on a day or after it; undefined where a
 * day lies outside the years of the list. No source says whether Saturdays count: they do, so that
 * the last day can be too early and never too late.
 */
export function spanOfWorkingDays(
  from: Day,
  count: number,
  holidays: readonly Day[],
): { first: Day; last: Day } | undefined {
  let first: Day | undefined;
  let counted = 0;
  for (let day = from; isListed(day, holidays); day = addDays(day, 1)) {
    if (weekdayOf(day) === 0 || holidays.includes(day)) continue;
    first ??= day;
    counted += 1;
    if (counted === count) return { first, last: day };
  }
  return undefined;
}
