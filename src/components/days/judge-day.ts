import { addMonths } from '../../model/calendar.ts';
import { countDays } from '../../model/count-days.ts';
import type { Day } from '../../model/dates.ts';
import { momentIn } from '../../model/open-hours.ts';
import type { AskedDays, DaysData } from './days-data.ts';

/** Months that a day may lie away from today before its year is taken for an error. */
const furthest = { back: 24, ahead: 60 };

/** The day in Chile, whatever zone the phone is set to; that of the site where the clock of the phone is behind. */
export function todayOf(now: Date, built: Day): Day {
  const { day } = momentIn('America/Santiago', now);
  return day < built ? built : day;
}

/** Why a day is asked for again; nothing where it can be counted from. */
export function findFault(day: Day, isPast: boolean, today: Day): 'future' | 'far' | undefined {
  if (isPast && day > today) return 'future';
  const isNear = day >= addMonths(today, -furthest.back) && day <= addMonths(today, furthest.ahead);
  return isNear ? undefined : 'far';
}

/** What is said of each term: its days, and whether the last one is over or today. */
export function judgeTerms(
  { terms }: AskedDays,
  day: Day,
  today: Day,
  { holidays }: Pick<DaysData, 'holidays'>,
) {
  return terms.map(({ at, term }) => {
    const span = countDays(term, day, holidays);
    const note: 'unlisted' | 'past' | 'today' | undefined = !span
      ? 'unlisted'
      : span.last < today
        ? 'past'
        : span.last === today
          ? 'today'
          : undefined;
    return { at, term, span, note };
  });
}
