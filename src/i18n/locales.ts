/** The signs with which a language puts words together, with the spaces that belong to them. */
interface Marks {
  comma: string;
  /** Between the items of a list. */
  item: string;
  semicolon: string;
  colon: string;
  /** Full stop, and what stands between two sentences. */
  stop: string;
  gap: string;
  /** Behind a word: what opens them has the space before it. */
  brackets: readonly [open: string, close: string];
  quotes: readonly [open: string, close: string];
}

const latin: Marks = {
  comma: ', ',
  item: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  gap: ' ',
  brackets: [' (', ')'],
  quotes: ['«', '»'],
};
const french: Marks = {
  ...latin,
  semicolon: '\u00a0; ',
  colon: '\u00a0: ',
  quotes: ['«\u00a0', '\u00a0»'],
};
const chinese: Marks = {
  comma: '，',
  item: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  gap: '',
  brackets: ['（', '）'],
  quotes: ['“', '”'],
};
const arabic: Marks = { ...latin, comma: '، ', item: '، ', semicolon: '؛ ' };
const curled: Marks = { ...latin, quotes: ['“', '”'] };

/** A language of the site. Everything about languages derives from this registry. */
export interface Locale {
  /** First part of its addresses, as in `/es/`. */
  segment: string;
  /** For `lang` attributes. */
  tag: string;
  /**
   * Handed to `Intl` and to i18next for numbers and plural forms. `Intl` has no data for Creole and
   * would answer in the language of the machine: `fr-HT` counts and writes numbers as Creole does.
   */
  intl: string;
  direction: 'ltr' | 'rtl';
  /** Name of the language in itself. */
  name: string;
  marks: Marks;
  /** The first day of a month, where it is not written as a plain number. */
  firstDay?: string;
  /** The hours before ten are written with one digit. */
  bareHours?: true;
}

export const locales = [
  { segment: 'es', tag: 'es', intl: 'es-CL', direction: 'ltr', name: 'Español', marks: latin },
  { segment: 'en', tag: 'en', intl: 'en-GB', direction: 'ltr', name: 'English', marks: curled },
  {
    segment: 'ht',
    tag: 'ht',
    intl: 'fr-HT',
    direction: 'ltr',
    name: 'Kreyòl ayisyen',
    marks: latin,
  },
  {
    segment: 'pt',
    tag: 'pt-BR',
    intl: 'pt-BR',
    direction: 'ltr',
    name: 'Português',
    marks: curled,
    firstDay: '1º',
  },
  {
    segment: 'fr',
    tag: 'fr',
    intl: 'fr',
    direction: 'ltr',
    name: 'Français',
    marks: french,
    firstDay: '1er',
    bareHours: true,
  },
  {
    segment: 'zh-hans',
    tag: 'zh-Hans',
    intl: 'zh-Hans',
    direction: 'ltr',
    name: '简体中文',
    marks: chinese,
  },
  { segment: 'ar', tag: 'ar', intl: 'ar', direction: 'rtl', name: 'العربية', marks: arabic },
] as const satisfies readonly Locale[];

export type LocaleSegment = (typeof locales)[number]['segment'];

/** The language in which the content is written first. */
export const sourceLocale: LocaleSegment = 'es';

/**
 * First parts of addresses that no comuna's short address may take: the languages, and the folders
 * and pages that stand beside them. Files such as `robots.txt` have a dot, which no slug has.
 */
export const reservedSegments: readonly string[] = [
  ...locales.map(({ segment }) => segment),
  'mapas',
  '404',
];

/** Language tag of a text for a page in another language; undefined when it is that of the page. */
export function foreignTag(textLocale: string, pageLocale: string): string | undefined {
  return textLocale === pageLocale ? undefined : findLocale(textLocale).tag;
}

/** @throws Error when no language has the segment */
export function findLocale(segment: string): Locale {
  const locale = locales.find((candidate) => candidate.segment === segment);
  if (!locale) throw new Error(`"${segment}" is not a language of the site`);
  return locale;
}
