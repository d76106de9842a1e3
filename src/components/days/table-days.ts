import { addDays } from '../../model/calendar.ts';
import { countDays, type Term } from '../../model/count-days.ts';
import type { DayForm } from '../../model/day-forms.ts';
import type { DaysBlock } from '../../model/pages/days-block.ts';
import type { Day } from '../../model/dates.ts';

/** A Monday in a year that has no other holiday than its first day: the week of every week. */
const monday = '2001-07-02';
const noHolidays = ['2001-01-01'];
const week = 7;

/** A day, and for each term of a form its first and last day; none of a term that cannot be counted. */
interface TableRow {
  day: Day;
  spans: ReturnType<typeof countDays>[];
}

/** Whether the last day of a term comes as long after every first day. */
export const isEven = ({ unit, opens }: Term): boolean => unit === 'day' && !opens;

/** Whether the table is one of weekdays, which never gets old, and not one of dates. */
export const isOfWeekdays = ({ start, terms }: DayForm): boolean =>
  start !== 'permit-end' && terms.every(({ term }) => term.unit !== 'month' && term.amount <= 31);

/**
 * Rows of the table of a form. For short terms the days of a week without holidays, which can only make a last day
 * come later. For long ones, and for permits that end, one date a week, from four weeks before the day of the page.
 */
export function tableRows(form: DayForm, { built, holidays }: DaysBlock): TableRow[] {
  const ofWeekdays = isOfWeekdays(form);
  const list = ofWeekdays ? noHolidays : holidays;
  const weeks = form.start === 'permit-end' ? { from: 0, count: 14 } : { from: -4, count: 9 };
  const days = ofWeekdays
    ? Array.from({ length: week }, (_, at) => addDays(monday, at))
    : Array.from({ length: weeks.count }, (_, at) => addDays(built, (weeks.from + at) * week));
  return days.map((day) => ({
    day,
    spans: form.terms.map(({ term }) => countDays(term, day, list)),
  }));
}
