import { sourceLocale } from '../schema/locale.ts';
import { lastDayOfMonth } from './calendar.ts';

/** A calendar day, `2026-12-13`. Days compare as text. */
export type Day = string;
/** A date as far as it is known: `2024`, `2024-12` or `2024-12-13`. */
export type PartialDate = string;

/** First day that a partial date may mean. */
export function firstDay(date: PartialDate): Day {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day that a partial date may mean. */
export function lastDay(date: PartialDate): Day {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? lastDayOfMonth(Number(year), Number(month))}`;
}

/** Whether the calendar has this date: it has no `2025-02-30` and no `2025-13`. */
export function exists(date: PartialDate): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return false;
  const day = firstDay(date);
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

/** The day on which a moment falls in Chile. Each page carries this: Spanish writes `13/12/2026` in every browser. */
export function todayInChile(now: Date): Day {
  const written = now.toLocaleDateString(sourceLocale, {
    timeZone: 'America/Santiago',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return written.split('/').reverse().join('-');
}

/** The newest of some dates, by the last day that each may mean. */
export function newest(dates: readonly PartialDate[]): PartialDate | undefined {
  return [...dates].sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
}
