import { parseHours } from '../model/hours.ts';
import type { Amount, Fact } from '../schema/fact.ts';
import { formatHours } from './format-hours.ts';
import { allDigits, formatDate, formatNumber, formatPesos, formatShare } from './format.ts';
import { findLocale, type LocaleSegment } from './locales.ts';
import { memoize } from './memoize.ts';
import { translatorFor } from './translator.ts';

const currencyFormat = memoize(
  (intl: string, currency: string) =>
    new Intl.NumberFormat(intl, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: allDigits,
      trailingZeroDisplay: 'stripIfInteger',
    }),
);

/** From one value to another, or one value alone. */
function formatSpan(
  locale: LocaleSegment,
  amount: Amount,
  format: (value: number) => string,
): string {
  if (typeof amount === 'number') return format(amount);
  const { from, to } = amount;
  return translatorFor(locale)('fact.range', { from: format(from), to: format(to) });
}

const formatAmount = (locale: LocaleSegment, amount: Amount) =>
  formatSpan(locale, amount, (value) => formatNumber(locale, value, allDigits));

const inPesos = (locale: LocaleSegment, value: number) =>
  translatorFor(locale)('fact.clp', { amount: formatPesos(locale, value) });

function formatMoney(
  locale: LocaleSegment,
  { amount, currency }: Extract<Fact, { kind: 'money' | 'sum' }>,
): string {
  if (currency === 'UTM')
    return translatorFor(locale)('fact.utm', { amount: formatAmount(locale, amount) });
  const numbers = currencyFormat(findLocale(locale).intl, currency);
  return formatSpan(locale, amount, (value) =>
    currency === 'CLP' ? inPesos(locale, value) : numbers.format(value),
  );
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
    case 'distance':
      return `${amount(fact.amount)} ${fact.unit}`;
    case 'age':
      return `${amount(fact.amount)} age`;
    case 'money':
    case 'sum':
      return `${amount(fact.amount)} ${fact.currency}`;
  }
}

/** A fact as a reader sees it. A price comes with its date. */
export function formatFact(locale: LocaleSegment, fact: Fact): string {
  const t = translatorFor(locale);
  switch (fact.kind) {
    case 'text':
      return fact.text;
    case 'date':
      // The words around a year of its own say what it is.
      return fact.date.length === 4 ? fact.date : formatDate(locale, fact.date);
    case 'count':
      return formatAmount(locale, fact.amount);
    case 'percent':
      return formatSpan(locale, fact.amount, (value) => formatShare(locale, value / 100));
    case 'hours':
      return formatHours(locale, parseHours(fact.osm)).join(' · ');
    case 'duration': {
      const count = typeof fact.amount === 'number' ? fact.amount : fact.amount.to;
      return t(`fact.${fact.unit}`, { count, amount: formatAmount(locale, fact.amount) });
    }
    case 'age': {
      const count = typeof fact.amount === 'number' ? fact.amount : fact.amount.to;
      return t('fact.age', { count, amount: formatAmount(locale, fact.amount) });
    }
    case 'distance':
      return t(`fact.${fact.unit}`, { amount: formatAmount(locale, fact.amount) });
    case 'sum': {
      const sum = formatMoney(locale, fact);
      if (fact.asOf === undefined) return sum;
      return t('fact.sumOn', { sum, date: formatDate(locale, fact.asOf) });
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
