import DateHolidays from 'date-holidays';
import type { Day } from './dates.ts';

const chile = new DateHolidays('CL');

/**
 * Public holidays of all Chile that a term of today may meet: of the year before that of a day and the three
 * after it, in their order. Those of one region and those of banks are left out: they would make a term longer
 * than it may be. Only for the build.
 */
export function holidaysAround(day: Day): Day[] {
  const year = Number(day.slice(0, 4));
  return [-1, 0, 1, 2, 3].flatMap((later) =>
    chile
      .getHolidays(year + later)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
}
