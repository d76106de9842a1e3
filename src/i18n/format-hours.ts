import { weekdays, type Hours, type HoursRow, type Weekday } from '../model/hours.ts';
import { holidayMark, unsureMark } from '../model/open-hours.ts';
import { capitalize, formatList } from './format.ts';
import { findLocale, type LocaleSegment } from './locales.ts';
import { withColon } from './sentences.ts';
import { translatorFor } from './translator.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** "lunes a viernes", "lunes, miércoles y viernes", "primer martes del mes". */
function formatDays(locale: LocaleSegment, { days, nth }: HoursRow): string {
  const t = translatorFor(locale);
  const names = days.map((day) => t(`weekday.${day}`));
  const [first = ''] = names;
  const ordinal = nth === undefined ? undefined : ordinals[nth - 1];
  if (ordinal !== undefined) return t(`hours.nth.${ordinal}`, { day: first });
  const start = weekdays.indexOf(days[0] ?? 'Mo');
  const inARow = days.every((day, index) => weekdays.indexOf(day) === start + index);
  return inARow && days.length > 2
    ? t('hours.span', { from: first, to: names.at(-1) ?? '' })
    : formatList(locale, names);
}

/** A time of the day, "08:30". */
export function formatTime(locale: LocaleSegment, time: string): string {
  const [digits = '', minute = ''] = time.split(':');
  const hour = findLocale(locale).bareHours ? String(Number(digits)) : digits;
  const t = translatorFor(locale);
  return minute === '00' ? t('hours.wholeHour', { hour }) : t('hours.clock', { hour, minute });
}

function formatSpanOfTime(locale: LocaleSegment, { from, to }: HoursRow['times'][number]): string {
  const t = translatorFor(locale);
  const start = formatTime(locale, from);
  return to === '24:00'
    ? t('hours.untilMidnight', { from: start })
    : t('hours.time', { from: start, to: formatTime(locale, to) });
}

/** Opening hours as one text a row. */
export function formatHours(locale: LocaleSegment, hours: Hours): string[] {
  const t = translatorFor(locale);
  const rows = hours.rows.map((row) => {
    const times = row.times.map((time) => formatSpanOfTime(locale, time));
    const when = times.length > 0 ? formatList(locale, times) : t('hours.noTimes');
    return capitalize(locale, withColon(locale, formatDays(locale, row)) + when);
  });
  if (hours.always) rows.push(t('reach.always'));
  if (hours.closedOnHolidays) rows.push(t('reach.holidays'));
  return rows;
}

const minuteOf = (time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

const numberOf = (day: Weekday) => (weekdays.indexOf(day) + 1) % 7;

/** Hours of a week as the phone reads them; see `stateAt`. */
export function packHours(
  locale: LocaleSegment,
  { rows, closedOnHolidays }: Hours,
  unsure: readonly Weekday[] = [],
): string {
  const spans = rows
    .flatMap(({ days, times }) => times.map((time) => ({ days, ...time })))
    .sort((a, b) => minuteOf(a.from) - minuteOf(b.from))
    .map(({ days, from, to }) => {
      const numbers = days.map(numberOf).join('');
      return [numbers, minuteOf(from), minuteOf(to), formatTime(locale, from)].join(' ');
    });
  return [
    ...(closedOnHolidays ? [holidayMark] : []),
    ...(unsure.length > 0 ? [unsureMark + unsure.map(numberOf).join('')] : []),
    ...spans,
  ].join(';');
}
