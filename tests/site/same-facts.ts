import { formatTime } from '../../src/i18n/format-hours.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { pathIn } from '../../src/i18n/routes.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { findTags, type Page } from './site.ts';

const segments = locales.map(({ segment }) => segment);
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface DatePattern {
  any: RegExp;
  each: { pattern: RegExp; month: string }[];
}

/** The dates of a language: one pattern that finds any of them, and one for each month. */
function makeDatePattern(locale: LocaleSegment): DatePattern {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  const each = ['-22', ''].flatMap((day) =>
    months.map((month) => {
      const sample = escape(formatDate(locale, `3333-${month}${day}`));
      const source = sample
        .replace('3333', '(?<year>\\d{4})')
        .replace('22', '(?<day>\\d{1,2})(?:er|º)?');
      return { pattern: new RegExp(`^${source}$`, 'i'), month };
    }),
  );
  const sources = each.map(({ pattern }) => pattern.source.slice(1, -1).replace(/\?<\w+>/g, '?:'));
  return { any: new RegExp(`(?<!\\d)(?:${sources.join('|')})`, 'gi'), each };
}

const datePatterns = Object.fromEntries(segments.map((each) => [each, makeDatePattern(each)]));

/** The text without its dates in one language, which are added to a list as `2024-12-13`. */
function takeDates(text: string, locale: LocaleSegment, dates: string[]): string {
  const { any, each } = datePatterns[locale] ?? makeDatePattern(locale);
  return text.replace(any, (hit) => {
    for (const { pattern, month } of each) {
      const found = pattern.exec(hit)?.groups;
      if (!found) continue;
      const day = found['day']?.padStart(2, '0');
      dates.push([found['year'], month, day].filter(Boolean).join('-'));
      break;
    }
    return ' | ';
  });
}

/** The text with its times of the day as `08:00`, midnight at the end of a span as `24:00`. */
function levelTimes(text: string, locale: LocaleSegment): string {
  const [, untilMidnight = ''] = translatorFor(locale)('hours.untilMidnight', { from: '@' }).split(
    '@',
  );
  const written = formatTime(locale, '08:30') === '08:30';
  const times = written
    ? text
    : text.replace(
        /(?<!\d)(\d{1,2})[ \u00a0]h(?:[ \u00a0](\d{2}))?(?!\w)/g,
        (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`,
      );
  return times.replace(RegExp(`(?<=\\d)${escape(untilMidnight)}`, 'g'), ' 24:00');
}

/** Numbers that a reader sees, dates as `2024-12-13`, all others as their digits alone. */
export function readNumbers(text: string, locale: LocaleSegment): string[] {
  const dates: string[] = [];
  const plain = text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');
  // Titles of sources stay Spanish on every page.
  const level = levelTimes(plain, locale);
  const rest = takeDates(takeDates(level, locale, dates), 'es', dates);
  const numbers =
    rest.match(/\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g) ?? [];
  return [...dates, ...numbers.map((number) => number.replace(/\D/g, ''))].sort();
}

/** Every fact of a page in a form that does not depend on its language. */
export function readFacts(page: Page, locale: LocaleSegment): Record<string, string[]> {
  const tags = findTags(page.html);
  const values = (attribute: string, names: string) =>
    tags
      .filter(({ name, attributes }) => names.includes(name) && attribute in attributes)
      .map(({ attributes }) => attributes[attribute] ?? '');
  // The list of languages leads to all of them, each page's note on its translation to the Spanish one.
  const inSpanish = (href: string) =>
    segments.some((segment) => href.startsWith(`/${segment}/`)) ? pathIn('es', href) : href;
  // The files of a region are packed once for each language.
  const ofLanguage = new RegExp(`-(?:${segments.join('|')})(?=\\.zip$)`);
  // Which words of the office a text keeps in Spanish, and leads to, is its translator's choice.
  const hrefs = page.links.map(({ href }) => href).filter((href) => !/\/palabras\/#/.test(href));
  const isInternal = (href: string) => /^[/#]/.test(href);
  const addresses = [...page.html.matchAll(/<address>\s*<span[^>]*>([^<]*)/g)];
  return {
    'links to others': hrefs.filter((href) => !isInternal(href)).sort(),
    'links inside': [
      ...new Set(hrefs.filter(isInternal).map((href) => inSpanish(href).replace(ofLanguage, ''))),
    ].sort(),
    values: values('value', 'data').sort(),
    dates: values('datetime', 'time').sort(),
    'days of check': values('data-due', 'p a section span summary').sort(),
    addresses: addresses.map((match) => match[1] ?? ''),
    numbers: readNumbers(page.text, locale),
  };
}

/** What the facts of two pages differ in: what only the first has, and what only the second. */
export function compareFacts(
  ours: Record<string, string[]>,
  theirs: Record<string, string[]>,
): string[] {
  const without = (all: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return all.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return Object.entries(ours).flatMap(([kind, list]) => {
    const [lacks, adds] = [without(list, theirs[kind] ?? []), without(theirs[kind] ?? [], list)];
    return [
      ...(lacks.length > 0 ? [`${kind}: lacks ${lacks.join(', ')}`] : []),
      ...(adds.length > 0 ? [`${kind}: adds ${adds.join(', ')}`] : []),
    ];
  });
}
