// The registry of the languages: all that code asks about one stands in its row, so it grows with them. (Over 200 lines.)
import { sourceLocale, type TextRules, type WordRules } from '../schema/locale.ts';
import type { Country, Service } from '../schema/vocabulary.ts';
import { assertLocales } from './assert-locales.ts';
import { arabic, chinese, curled, french, latin, type Marks } from './marks.ts';

export { sourceLocale };

/** A language of the site as the registry states it; what is left out is as most languages have it. */
interface Row {
  /** First part of its paths, as in `/es/`, and name of its files. */
  segment: string;
  /** For `lang` attributes; the segment, unless the language is narrower. */
  tag?: string;
  /** What `Intl` is asked for numbers, dates and plural forms: the language, or one that has them alike. */
  intl: string;
  /** Name of the language in itself. */
  name: string;
  /** `ltr` by default. */
  direction?: 'ltr' | 'rtl';
  /** Its letters are finer and fill their line: they are larger, and lines stand further apart. */
  tallLetters?: true;
  /** Browsers know where its words may be divided at the end of a line. */
  hyphenated?: true;
  /** Those of Spanish by default. */
  marks?: Marks;
  /** The first day of a month, where it is not written as a plain number. */
  firstDay?: string;
  /** None of the fonts of the preview images has its letters. */
  withoutFont?: true;
  /** The hours before ten are written with one digit. */
  bareHours?: true;
  /** Names of the months, where `Intl` knows none: dates are then "13 desanm 2024". */
  months?: readonly string[];
  /** The word before the last item of a list, where `Intl` knows none. */
  and?: string;
  /** Names of countries by their code, where `Intl` knows none. */
  countries?: Readonly<Record<Country, string>>;
  /** Language that `Intl` is asked for amounts in pesos, where they stand as on price tags in Chile. */
  pesos?: string;
  /** What an office does where somebody speaks it. */
  interpreter?: Service;
  /** How a text tells somebody to telephone. */
  callWords?: RegExp;
  /** What is written together with the word that follows: left out when terms are compared. */
  prefixes?: RegExp;
  /** How words are told apart in a search; letters between spaces by default. */
  words?: WordRules;
}

// prettier-ignore
const creoleMonths = [
  'janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm',
] as const;

const creoleCountries: Readonly<Record<Country, string>> = {
  AR: 'Ajantin',
  BO: 'Bolivi',
  BR: 'Brezil',
  CO: 'Kolonbi',
  CU: 'Kiba',
  HT: 'Ayiti',
  PE: 'Pewou',
  PY: 'Paragwe',
  DO: 'Repiblik Dominikèn',
  UY: 'Irigwe',
  VE: 'Venezyela',
};

/** Every language of the site, in the order of its menu. Everything about languages derives from this. */
const rows = [
  {
    segment: 'es',
    intl: 'es-CL',
    name: 'Español',
    hyphenated: true,
    callWords: /\bllam(e|en|ar|arle)\b|\btelefone/iu,
  },
  {
    segment: 'en',
    intl: 'en-GB',
    name: 'English',
    hyphenated: true,
    marks: curled,
    callWords: /\b(call|phone|ring)\b/iu,
  },
  {
    segment: 'ht',
    // `Intl` knows nothing of Creole, and would answer in the language of the machine.
    intl: 'fr-HT',
    name: 'Kreyòl ayisyen',
    // As in the Creole press; no speaker has reviewed them yet.
    months: creoleMonths,
    and: 'ak',
    countries: creoleCountries,
    pesos: 'es-CL',
    interpreter: 'haitian-interpreter',
    callWords: /\b(rele|telefone)\b/iu,
  },
  {
    segment: 'pt',
    tag: 'pt-BR',
    intl: 'pt-BR',
    name: 'Português',
    hyphenated: true,
    marks: curled,
    firstDay: '1º',
    callWords: /\b(ligue|ligar|telefone)\b/iu,
  },
  {
    segment: 'fr',
    intl: 'fr',
    name: 'Français',
    hyphenated: true,
    marks: french,
    firstDay: '1er',
    bareHours: true,
    callWords: /\bappel(ez|er)\b|\btéléphon/iu,
  },
  {
    segment: 'zh-hans',
    intl: 'zh-Hans',
    name: '简体中文',
    tallLetters: true,
    withoutFont: true,
    marks: chinese,
    callWords: /打电话|致电|拨打/u,
    words: { unspaced: { script: 'Han', dictionary: 'zh-Hans' } },
  },
  {
    segment: 'ar',
    intl: 'ar',
    name: 'العربية',
    direction: 'rtl',
    tallLetters: true,
    marks: arabic,
    callWords: /اتصل|اتّصل|الاتصال/u,
    // Article and prepositions: `للإقامة`, `والإقامة`.
    prefixes: /(?<!\p{L})[وف]?(?:لل|[بكل]?ال|[بكل])(?=\p{L}{2})/gu,
    words: {
      trims: [
        ['^(?:[وبكف]?ال|لل)(?=..)', ''],
        ['ة$', 'ه'],
      ],
    },
  },
] as const satisfies readonly Row[];

export type LocaleSegment = (typeof rows)[number]['segment'];

/** A language of the site, with all that its row leaves out. */
export interface Locale extends Row {
  segment: LocaleSegment;
  tag: string;
  direction: 'ltr' | 'rtl';
  marks: Marks;
}

export const locales: readonly Locale[] = rows.map((row: Row & { segment: LocaleSegment }) => ({
  tag: new Intl.Locale(row.segment).baseName,
  direction: 'ltr',
  marks: latin,
  ...row,
}));

assertLocales(locales, sourceLocale);

/**
 * First parts of paths that no comuna's short address may take: the languages, and the folders
 * and pages that stand beside them. Files such as `robots.txt` have a dot, which no slug has.
 */
export const reservedSegments: readonly string[] = [
  ...locales.map(({ segment }) => segment),
  'mapas',
  'tarjetas',
  'datos',
  'embed',
  'qr',
  'afiche',
  'regiones',
  '404',
];

/** Something of each language by its segment; `values` stand in the order of the registry. */
export const keyByLocale = <Value>(values: readonly Value[]) =>
  Object.fromEntries(locales.map(({ segment }, at) => [segment, values[at]])) as Record<
    LocaleSegment,
    Value
  >;

const bySegment = keyByLocale(locales);

/** Language tag of a text for a page in another language; undefined when it is that of the page. */
export function foreignTag(
  textLocale: LocaleSegment,
  pageLocale: LocaleSegment,
): string | undefined {
  return textLocale === pageLocale ? undefined : findLocale(textLocale).tag;
}

export const findLocale = (segment: LocaleSegment): Locale => bySegment[segment];

/** For `lang` attributes of words of the source, which stand in pages of every language. */
export const sourceTag = findLocale(sourceLocale).tag;

/** What checks of the content must know of each language, by segment. */
export const textRules: ReadonlyMap<string, TextRules> = new Map(
  locales.map(({ segment, tag, callWords, prefixes }) => [
    segment,
    {
      isOtherScript: (new Intl.Locale(tag).maximize().script ?? 'Latn') !== 'Latn',
      ...(callWords && { callWords }),
      ...(prefixes && { prefixes }),
    },
  ]),
);
