import { addDays, addMonths } from '../../model/calendar.ts';
import { countDays } from '../../model/count-days.ts';
import type { Term } from '../../model/count-days.ts';
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

/** Where the reader stands in a term: what is over or cannot be counted asks for help. */
type Standing = 'unlisted' | 'ended' | 'past' | 'today' | 'tomorrow' | 'now';

function standIn(
  span: { first: Day; last: Day } | undefined,
  { opens }: Term,
  day: Day,
  today: Day,
): Standing | undefined {
  if (!span) return 'unlisted';
  // A window before the end of a permit.
  if (opens && day < today) return 'ended';
  if (span.last < today) return 'past';
  if (span.last === today) return 'today';
  if (span.last === addDays(today, 1)) return 'tomorrow';
  return opens && span.first <= today ? 'now' : undefined;
}

/** Whether nothing is left to wait for: no reminder helps. */
export const isUrgent = (note: Standing | undefined): boolean =>
  note !== undefined && note !== 'now' && note !== 'tomorrow';

/** What is said of each term: its days, and where the reader stands in them. */
export function judgeTerms(
  { terms }: AskedDays,
  day: Day,
  today: Day,
  { holidays }: Pick<DaysData, 'holidays'>,
) {
  return terms.map(({ at, term }) => {
    const span = countDays(term, day, holidays);
    return { at, term, span, note: standIn(span, term, day, today) };
  });
}
