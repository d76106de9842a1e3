import type { Country } from '../schema/vocabulary.ts';
import type { PartialDate } from '../model/dates.ts';
import { startOf } from './foreign-marks.ts';
import { findLocale, type LocaleSegment } from './locales.ts';
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
const countryFormat = memoize((intl: string) => new Intl.DisplayNames(intl, { type: 'region' }));
const listFormat = memoize((intl: string) => new Intl.ListFormat(intl, { type: 'conjunction' }));

/** "13 desanm 2024", "desanm 2024" without a day, "2024" without a month. */
function joinDate(months: readonly string[], year: string, month?: string, day?: string): string {
  const name = month && (months[Number(month) - 1] ?? month);
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

/** A date as far as it is known: "13 de diciembre de 2024", "octubre de 2026", "2025". */
export const formatDate = memoize((locale: LocaleSegment, date: PartialDate): string => {
  const { intl, firstDay, months } = findLocale(locale);
  const [year = '', month, day] = date.split('-');
  if (months) return joinDate(months, year, month, day);
  const known = month === undefined ? 'year' : day === undefined ? 'month' : 'day';
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const parts = dateFormat(intl, known).formatToParts(moment);
  return parts
    .map(({ type, value }) => (type === 'day' && value === '1' ? (firstDay ?? value) : value))
    .join('');
});

/** Name of a country: "Haití". */
export function formatCountry(locale: LocaleSegment, code: Country): string {
  const { intl, countries } = findLocale(locale);
  return countries?.[code] ?? countryFormat(intl).of(code) ?? code;
}

/** A number with the separators of the language, rounded: most numbers are the result of sums. */
export function formatNumber(locale: LocaleSegment, value: number, digits = 2): string {
  return numberFormat(findLocale(locale).intl, digits).format(value);
}

/** An amount in pesos, without the word for them. */
export function formatPesos(locale: LocaleSegment, value: number): string {
  const { intl, pesos = intl } = findLocale(locale);
  return numberFormat(pesos, allDigits).format(value);
}

/** A share between 0 and 1 as a percentage with one decimal. */
export function formatShare(locale: LocaleSegment, share: number): string {
  return shareFormat(findLocale(locale).intl).format(share);
}

/** "lunes, martes y jueves". */
export function formatList(locale: LocaleSegment, items: readonly string[]): string {
  const { intl, and, marks } = findLocale(locale);
  const last = items.at(-1);
  if (and === undefined || last === undefined || items.length < 2)
    return listFormat(intl).format(items);
  return `${items.slice(0, -1).join(marks.item)} ${and} ${last}`;
}

/** The same words with a capital at the beginning. */
export function capitalize(locale: LocaleSegment, text: string): string {
  const at = startOf(text);
  const first = text.charAt(at).toLocaleUpperCase(findLocale(locale).intl);
  return text.slice(0, at) + first + text.slice(at + 1);
}
