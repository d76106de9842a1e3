import type { DayWords } from '../../i18n/day-words.ts';
import { weekdayOf } from '../../model/calendar.ts';
import type { Day } from '../../model/dates.ts';

/** A day in words: "martes, 8 de diciembre de 2026". */
export function sayDay({ pattern, weekdays, months, firstDay }: DayWords, day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const dateWord = date === 1 && firstDay !== undefined ? firstDay : date;
  const words = [weekdays[weekdayOf(day)], dateWord, months[month - 1], year];
  return pattern.replace(/\{(\d)\}/g, (_, place: string) => String(words[Number(place)]));
}
