import type { PartialDate } from '../model/dates.ts';
import { formatCreoleDate, formatCreoleList } from './creole.ts';
import { findLocale } from './locales.ts';
import { memoize } from './memoize.ts';

const dateFormat = memoize(
  (intl: string, known: 'year' | 'month' | 'day') =>
    new Intl.DateTimeFormat(intl, {
      year: 'numeric',
      ...(known !== 'year' && { month: 'long' }),
      ...(known === 'day' && { day: 'numeric' }),
      timeZone: 'UTC',
    }),
);
/** Digits after the separator of an amount that a fact states: as many as it has. */
export const allDigits = 20;
const numberFormat = memoize(
  (intl: string, digits: number) => new Intl.NumberFormat(intl, { maximumFractionDigits: digits }),
);
const shareFormat = memoize(
  (intl: string) => new Intl.NumberFormat(intl, { style: 'percent', maximumFractionDigits: 1 }),
);
const listFormat = memoize((intl: string) => new Intl.ListFormat(intl, { type: 'conjunction' }));

/** A date as far as it is known: "13 de diciembre de 2024", "octubre de 2026", "2025". */
export function formatDate(locale: string, date: PartialDate): string {
  const { intl, firstDay } = findLocale(locale);
  const [year = '', month, day] = date.split('-');
  if (locale === 'ht') return formatCreoleDate(year, month, day);
  const known = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const parts = dateFormat(intl, known).formatToParts(moment);
  return parts
    .map(({ type, value }) => (type === 'day' && value === '1' ? (firstDay ?? value) : value))
    .join('');
}

/** A number with the separators of the language, rounded: most numbers are the result of sums. */
export function formatNumber(locale: string, value: number, digits = 2): string {
  return numberFormat(findLocale(locale).intl, digits).format(value);
}

/** A share between 0 and 1 as a percentage with one decimal. */
export function formatShare(locale: string, share: number): string {
  return shareFormat(findLocale(locale).intl).format(share);
}

/** "lunes, martes y jueves". */
export function formatList(locale: string, items: readonly string[]): string {
  if (locale === 'ht') return formatCreoleList(items);
  return listFormat(findLocale(locale).intl).format(items);
}

/** The same words with a capital at the beginning. */
export function capitalize(locale: string, text: string): string {
  return text.charAt(0).toLocaleUpperCase(findLocale(locale).intl) + text.slice(1);
}
