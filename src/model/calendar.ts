import type { Day } from './dates.ts';

/** How the days of the calendar follow each other. Runs on the phone too, so it stands on nothing. */

const pad = (value: number) => String(value).padStart(2, '0');
const momentOf = (day: Day) => new Date(`${day}T00:00:00Z`);

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day some days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  const moment = momentOf(day);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return `${newYear}-${pad(newMonth)}-${pad(Math.min(date, lastDayOfMonth(newYear, newMonth)))}`;
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => momentOf(day).getUTCDay();
