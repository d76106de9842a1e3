import { addDays } from '../../model/calendar.ts';
import type { Day } from '../../model/dates.ts';

const compact = (day: Day) => day.replaceAll('-', '');

/** So many days before the last one of a term its reminder comes: half of those that are left, at most a week. */
const leadOf = (today: Day, last: Day) =>
  Math.min(7, Math.max(1, Math.floor((Date.parse(last) - Date.parse(today)) / 864e5 / 2)));

/**
 * A file for a calendar with whole days, and one reminder before each at nine in the morning.
 * @param title says nothing of what the term is for: others may see the calendar
 */
export function calendarFile(title: string, days: readonly Day[], now: Date, today: Day): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${stamp}@puente-migrante`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${title.replace(/[\\,;]/g, '\\$&')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title.replace(/[\\,;]/g, '\\$&')}`,
    `TRIGGER:-PT${leadOf(today, day) * 24 - 9}H`,
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Puente Migrante//ES', ...events]
    .concat('END:VCALENDAR', '')
    .join('\r\n');
}
