import { addDays } from '../../model/calendar.ts';
import type { Day } from '../../model/dates.ts';

const compact = (day: Day) => day.replaceAll('-', '');

/** So many days before the last one its first reminder comes: half of those that are left, at most a week. */
const leadOf = (today: Day, last: Day) =>
  Math.min(7, Math.max(1, Math.floor((Date.parse(last) - Date.parse(today)) / 864e5 / 2)));

/** A reminder at nine in the morning, so many days before; none before is the day itself. */
const remind = (text: string, days: number) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text}`,
  `TRIGGER:${days === 0 ? 'PT9' : `-PT${days * 24 - 9}`}H`,
  'END:VALARM',
];

/**
 * A file for a calendar with whole days, each with a reminder in time to act, one on its eve, and one on the day: who
 * makes it in the afternoon of the eve has no other.
 * @param title says nothing of what the term is for: others may see the calendar, and the reminders
 */
export function calendarFile(title: string, days: readonly Day[], now: Date, today: Day): string {
  const text = title.replace(/[\\,;]/g, '\\$&');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:${compact(day)}-${stamp}@puente-migrante`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${text}`,
    'TRANSP:TRANSPARENT',
    ...[...new Set([leadOf(today, day), 1, 0])].flatMap((days) => remind(text, days)),
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Puente Migrante//ES', ...events]
    .concat('END:VCALENDAR', '')
    .join('\r\n');
}
