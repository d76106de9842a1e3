import { stripForeign } from './foreign-marks.ts';
import { findLocale, type LocaleSegment } from './locales.ts';

type Parts = readonly (string | false | undefined)[];

const present = (parts: Parts) => parts.flatMap((part) => (part ? [part] : []));

/**
 * Parts of a text as sentences one after the other: each ends with the full stop of the language,
 * once, and what is not there is left out.
 */
export function joinSentences(locale: LocaleSegment, parts: Parts): string {
  const { stop, gap } = findLocale(locale).marks;
  return present(parts)
    .map((part) => (/[.。!?؟…]$/u.test(stripForeign(part)) ? part : `${part}${stop}`))
    .join(gap);
}

/** Parts with a sign of the language between them; what is not there is left out. */
export function join(
  locale: LocaleSegment,
  sign: 'comma' | 'item' | 'semicolon',
  parts: Parts,
): string {
  return present(parts).join(findLocale(locale).marks[sign]);
}

/** A label before what it names: "Fuente: ". */
export function withColon(locale: LocaleSegment, text: string): string {
  return text + findLocale(locale).marks.colon;
}

/** What stands behind a word in brackets, with the space before them; nothing when there is none. */
export function inBrackets(locale: LocaleSegment, text: string | undefined): string {
  const [open, close] = findLocale(locale).marks.brackets;
  return text ? `${open}${text}${close}` : '';
}

/** What is folded, and how much of it: "Fuentes (4)". */
export function withCount(locale: LocaleSegment, text: string, list: readonly unknown[]): string {
  return text + inBrackets(locale, String(list.length));
}
