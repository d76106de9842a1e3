import { stripForeign } from '../i18n/foreign-marks.ts';
import { findLocale, sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { withBase } from '../i18n/routes.ts';
import { inBrackets } from '../i18n/sentences.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Comuna } from '../model/types.ts';
import type { SelloEventData } from '../schema/comuna.ts';
import { describeEvent } from './describe-status.ts';

/** What a preview image says beside the name of the site. */
export interface CardWords {
  name?: string;
  line?: string;
}

/** Words of the menu for the kinds of pages that share a preview image, by the word of their paths. */
const menu = {
  comunas: 'nav.comunas',
  tramites: 'nav.procedures',
  guia: 'guide.nav',
  ayuda: 'nav.help',
} as const;
const menuKinds = Object.keys(menu) as (keyof typeof menu)[];

/** All other pages have the image of the home page. */
export type CardKind = keyof typeof menu | 'inicio';

/** Kinds of pages of which a language has images; without a font it has one for all. */
export const listCardKinds = (locale: LocaleSegment): CardKind[] =>
  findLocale(locale).withoutFont ? ['inicio'] : ['inicio', ...menuKinds];

/** Path of the preview image of a comuna; all languages share it. */
export const comunaCardPath = (slug: string) => withBase(`/tarjetas/${slug}.png`);

/** Path of the preview image that a page of a language shares with its kind. */
export function cardPathFor(locale: LocaleSegment, path: string): string {
  const parts = path.split('/');
  const kind = listCardKinds(locale).find((one) => parts.includes(one)) ?? 'inicio';
  return withBase(`/tarjetas/${locale}/${kind}.png`);
}

/** Year of an event, where a source gives it. */
const yearOf = ({ date, caveats }: SelloEventData) =>
  caveats.includes('year-from-context') ? undefined : date?.slice(0, 4);

/**
 * What the image of a comuna says, in Spanish. Copies of it are kept where nobody mends them, so it says what happened
 * and in which year, which stays true; where nothing is known, or a recognition has no year, what the page is good for.
 */
export function comunaCard({ name, sealStatus }: Pick<Comuna, 'name' | 'sealStatus'>): CardWords {
  const { status, event } = sealStatus;
  const year = event && yearOf(event);
  const runsOut = status === 'recognised' || status === 'recognised-before';
  if (!event || (runsOut && year === undefined))
    return { name, line: translatorFor(sourceLocale)('home.short') };
  const { what } = describeEvent(sourceLocale, event);
  return { name, line: what + inBrackets(sourceLocale, year) };
}

/** What the image of a kind of page says; nothing where no font has the letters. */
export function kindCard(locale: LocaleSegment, kind: CardKind): CardWords {
  if (findLocale(locale).withoutFont) return {};
  const t = translatorFor(locale);
  return kind === 'inicio'
    ? { line: stripForeign(t('home.short')) }
    : { name: stripForeign(t(menu[kind])), line: stripForeign(t('site.independentShort')) };
}
