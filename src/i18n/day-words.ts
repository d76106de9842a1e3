import { weekdays } from '../model/hours.ts';
import { findLocale, type LocaleSegment } from './locales.ts';
import { translatorFor } from './translator.ts';

/** How a language writes a day with its weekday: for what is counted on the phone of the reader. */
export interface DayWords {
  /** "{0}, {1} de {2} de {3}": weekday, day, month, year. */
  pattern: string;
  /** Sunday first. */
  weekdays: string[];
  months: string[];
  /** The first day of a month, where it is not a plain number. */
  firstDay?: string;
}

const places = ['weekday', 'day', 'month', 'year'];

/** How a language writes a day with its weekday, as `Intl` does or, where it cannot, as the site does. */
export function dayWords(locale: LocaleSegment): DayWords {
  const t = translatorFor(locale);
  const { intl, months, firstDay } = findLocale(locale);
  const format = new Intl.DateTimeFormat(intl, { dateStyle: 'full', timeZone: 'UTC' });
  const partsIn = (month: number) => format.formatToParts(Date.UTC(2026, month, 28));
  const monthIn = (month: number) => partsIn(month).find(({ type }) => type === 'month')?.value;
  const pattern = partsIn(0).map(({ type, value }) =>
    places.includes(type) ? `{${places.indexOf(type)}}` : value,
  );
  return {
    pattern: pattern.join(''),
    weekdays: [...weekdays.slice(-1), ...weekdays.slice(0, -1)].map((day) => t(`weekday.${day}`)),
    months: Array.from({ length: 12 }, (_, month) => months?.[month] ?? monthIn(month) ?? ''),
    ...(firstDay !== undefined && { firstDay }),
  };
}
