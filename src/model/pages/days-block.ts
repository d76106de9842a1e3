import type { Deadline } from '../deadline.ts';
import { dayForms, type DayForm } from '../day-forms.ts';
import type { Day } from '../dates.ts';
import { holidaysAround } from '../holidays.ts';

/** What a page needs to count its terms from a day that the reader types, or from those of a table. */
export interface DaysBlock {
  forms: DayForm[];
  /** None where no working days are counted. */
  holidays: Day[];
  /** The day as of which the page is. */
  built: Day;
}

/** Forms for the terms of a page; none on a discreet one, as phones may keep what is typed. */
export function daysBlock(
  deadlines: readonly Deadline[],
  built: Day,
  discreet?: number,
): DaysBlock {
  const forms = discreet === undefined ? dayForms(deadlines) : [];
  const units = forms.flatMap(({ terms }) => terms.map(({ term }) => term.unit));
  return { forms, holidays: units.includes('working-day') ? holidaysAround(built) : [], built };
}
