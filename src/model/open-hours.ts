import { sourceLocale } from '../schema/locale.ts';
import type { Day } from './dates.ts';

/** Whether somebody answers at a moment. Runs on the phone: what is said there was worked out from plain text. */

/** Day and minute of the day, where the office is. */
export interface Moment {
  day: Day;
  minute: number;
}

interface Opening {
  /** Days from now; 0 is today. */
  ahead: number;
  /** 0 is Sunday. */
  weekday: number;
  /** The hour, as it is written in the language of the page. */
  at: string;
}

export type OpenState =
  | { isOpen: true }
  | { isOpen: false; next: Opening | undefined }
  /** Sources differ on whether it opens on that day, and none says that it is open at that hour. */
  | { isOpen: 'hardly' };

/** In packed hours: closed on public holidays. */
export const holidayMark = 'PH';
/** In packed hours: before days of the week of which nothing is sure. */
export const unsureMark = '?';

const dateAfter = (day: Day, days: number) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date;
};

/**
 * The state at a moment by packed hours: `PH;12345 540 840 9:00`, which are days of the week, minutes of
 * the day and how the first is written, in the order of the hours. Undefined on a holiday of which the
 * hours say nothing, and on days after `?` between the first and the last hour of other days; none such is named as the
 * next day either.
 */
export function stateAt(
  packed: string,
  { day, minute }: Moment,
  holidays: readonly Day[],
): OpenState | undefined {
  const rows = packed.split(';');
  const unsure = rows.find((row) => row.startsWith(unsureMark)) ?? '';
  const isUnsure = (date: Date) => unsure.includes(String(date.getUTCDay()));
  if (holidays.includes(day) && !rows.includes(holidayMark)) return undefined;
  if (isUnsure(dateAfter(day, 0))) {
    const isWithin = rows.some((row) => {
      const [, from = '', to = ''] = row.split(' ');
      return minute >= Number(from) && minute < Number(to);
    });
    return isWithin ? undefined : { isOpen: 'hardly' };
  }
  for (let ahead = 0; ahead < 8; ahead++) {
    const date = dateAfter(day, ahead);
    if (isUnsure(date) || holidays.includes(date.toISOString().slice(0, 10))) continue;
    const weekday = date.getUTCDay();
    for (const row of rows) {
      const [days = '', from = '', to = '', at = ''] = row.split(' ');
      if (!from || !days.includes(String(weekday)) || (ahead === 0 && minute >= Number(to)))
        continue;
      return ahead === 0 && minute >= Number(from)
        ? { isOpen: true }
        : { isOpen: false, next: { ahead, weekday, at } };
    }
  }
  return { isOpen: false, next: undefined };
}

/** The moment on the clocks of a time zone of Chile. Built from parts: no locale writes `2026-12-13` everywhere. */
export function momentIn(timeZone: string, now: Date): Moment {
  const found: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  const format = new Intl.DateTimeFormat(sourceLocale, {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  for (const { type, value } of format.formatToParts(now)) found[type] = value;
  return {
    day: `${found.year}-${found.month}-${found.day}`,
    minute: Number(found.hour) * 60 + Number(found.minute),
  };
}
