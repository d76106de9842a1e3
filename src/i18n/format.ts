import type { Amount, Fact } from '../schema/fact.ts';
import type { PartialDate } from '../model/dates.ts';
import { parseHours, weekdays, type Hours, type HoursRow } from '../model/hours.ts';
import { formatCreoleDate, formatCreoleList } from './creole.ts';
import { findLocale } from './locales.ts';
import { memoize } from './memoize.ts';
import { translatorFor } from './translator.ts';

const dateFormat = memoize(
  (intl: string, withDay: boolean) =>
    new Intl.DateTimeFormat(intl, {
      year: 'numeric',
      month: 'long',
      ...(withDay && { day: 'numeric' }),
      timeZone: 'UTC',
    }),
);
/** Digits after the separator of an amount that a fact states: as many as it has. */
const allDigits = 20;
const numberFormat = memoize(
  (intl: string, digits: number) => new Intl.NumberFormat(intl, { maximumFractionDigits: digits }),
);
const shareFormat = memoize(
  (intl: string) => new Intl.NumberFormat(intl, { style: 'percent', maximumFractionDigits: 1 }),
);
const listFormat = memoize((intl: string) => new Intl.ListFormat(intl, { type: 'conjunction' }));
const currencyFormat = memoize(
  (intl: string, currency: string) =>
    new Intl.NumberFormat(intl, {
      style: 'currency',
      currency,
      currencyDisplay: currency === 'CLP' ? 'symbol' : 'code',
      maximumFractionDigits: allDigits,
      trailingZeroDisplay: 'stripIfInteger',
    }),
);

/** A date as far as it is known: "13 de diciembre de 2024", "octubre de 2026", "2025". */
export function formatDate(locale: string, date: PartialDate): string {
  const { intl } = findLocale(locale);
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (locale === 'ht') return formatCreoleDate(year, month, day);
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return dateFormat(intl, day !== undefined).format(moment);
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

function formatAmount(locale: string, amount: Amount): string {
  const format = (value: number) => formatNumber(locale, value, allDigits);
  if (typeof amount === 'number') return format(amount);
  const t = translatorFor(locale);
  return t('fact.range', { from: format(amount.from), to: format(amount.to) });
}

function formatMoney(locale: string, fact: Extract<Fact, { kind: 'money' }>): string {
  const t = translatorFor(locale);
  if (fact.currency === 'UTM') return t('fact.utm', { amount: formatAmount(locale, fact.amount) });
  const currency = currencyFormat(findLocale(locale).intl, fact.currency);
  if (typeof fact.amount === 'number') return currency.format(fact.amount);
  const from = currency.format(fact.amount.from);
  return t('fact.range', { from, to: currency.format(fact.amount.to) });
}

/** What a fact says, for machines and for comparing languages: `10 working-day`, `4270 CLP`. */
export function factValue(fact: Fact): string {
  const amount = (value: Amount) =>
    typeof value === 'number' ? String(value) : `${value.from}-${value.to}`;
  switch (fact.kind) {
    case 'text':
      return fact.text;
    case 'date':
      return fact.date;
    case 'hours':
      return fact.osm;
    case 'count':
      return amount(fact.amount);
    case 'percent':
      return `${amount(fact.amount)} %`;
    case 'duration':
      return `${amount(fact.amount)} ${fact.unit}`;
    case 'money':
      return `${amount(fact.amount)} ${fact.currency}`;
  }
}

/** A fact as a reader sees it. A price comes with its date. */
export function formatFact(locale: string, fact: Fact): string {
  const t = translatorFor(locale);
  switch (fact.kind) {
    case 'text':
      return fact.text;
    case 'date':
      return formatDate(locale, fact.date);
    case 'count':
      return formatAmount(locale, fact.amount);
    case 'percent':
      return `${formatAmount(locale, fact.amount)} %`;
    case 'hours':
      return formatHours(locale, parseHours(fact.osm)).join(' · ');
    case 'duration': {
      const count = typeof fact.amount === 'number' ? fact.amount : fact.amount.to;
      return t(`fact.${fact.unit}`, { count, amount: formatAmount(locale, fact.amount) });
    }
    case 'money': {
      const price = formatMoney(locale, fact);
      if (fact.validUntil !== undefined)
        return t('fact.priceUntil', { price, date: formatDate(locale, fact.validUntil) });
      if (fact.asOf !== undefined && fact.currency !== 'UTM')
        return t('fact.priceOn', { price, date: formatDate(locale, fact.asOf) });
      return price;
    }
  }
}

function capitalize(locale: string, text: string): string {
  return text.charAt(0).toLocaleUpperCase(findLocale(locale).intl) + text.slice(1);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** "lunes a viernes", "lunes, miércoles y viernes", "primer martes del mes". */
function formatDays(locale: string, { days, nth }: HoursRow): string {
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

/** Opening hours as one text a row. */
export function formatHours(locale: string, hours: Hours): string[] {
  const t = translatorFor(locale);
  const rows = hours.rows.map((row) => {
    const times = row.times.map((time) => t('hours.time', time));
    const when = times.length > 0 ? formatList(locale, times) : t('hours.noTimes');
    return capitalize(locale, `${formatDays(locale, row)}: ${when}`);
  });
  if (hours.always) rows.push(t('reach.always'));
  if (hours.closedOnHolidays) rows.push(t('reach.holidays'));
  return rows;
}
