import { mustOwn } from '../model/must.ts';
import type { Catalog, Contact, Guide, LawChange, Page, Procedure } from '../model/types.ts';
import { pickLocale } from '../model/translations.ts';
import { findQuestion, guidePlace, type GuidePlace } from '../model/guide.ts';
import { countries, type Country } from '../schema/vocabulary.ts';
import { formatCountry } from '../i18n/format.ts';
import { foreignTag, type LocaleSegment } from '../i18n/locales.ts';
import { anchorOf, pathOf } from '../i18n/routes.ts';

export interface Link {
  text: string;
  href: string;
  /** Language of the text, where it is not that of the page. */
  lang?: string | undefined;
}

/** Link with the title of an entry, in Spanish where there is no translation. */
function linkTo(
  { words }: Pick<Page | Procedure | LawChange, 'words'>,
  locale: LocaleSegment,
  href: string,
): Link {
  const own = pickLocale<{ title: string }, LocaleSegment>(words, locale);
  return { text: own.words.title, href, lang: foreignTag(own.locale, locale) };
}

export function procedurePath(
  { slug, discreet: number }: Procedure,
  locale: LocaleSegment,
): string {
  return pathOf(locale, number ? { page: 'sheet', number } : { page: 'procedure', slug });
}

/** Address of a fixed page. */
export function infoPath({ slug, discreet: number }: Page, locale: LocaleSegment): string {
  return pathOf(locale, number ? { page: 'sheet', number } : { page: 'info', slug });
}

export function linkToProcedure(procedure: Procedure, locale: LocaleSegment): Link {
  return linkTo(procedure, locale, procedurePath(procedure, locale));
}

/** Link to a fixed page. */
export function linkToPage(page: Page, locale: LocaleSegment): Link {
  return linkTo(page, locale, infoPath(page, locale));
}

/** Its place on the page of changes. */
export function linkToChange(change: LawChange, locale: LocaleSegment): Link {
  return linkTo(change, locale, `${pathOf(locale, { page: 'changes' })}#${anchorOf(change.slug)}`);
}

/** Where everything about a contact stands: on the page of its region, or on that of help. */
export function contactPath(locale: LocaleSegment, { id, homeRegion }: Contact): string {
  const page = homeRegion
    ? ({ page: 'region', slug: homeRegion } as const)
    : { page: 'help' as const };
  return `${pathOf(locale, page)}#${anchorOf(id)}`;
}

/** Path of a place of the guide; the first question is the guide itself. */
export function guidePath(
  locale: LocaleSegment,
  { id, isStart, discreet: number }: GuidePlace,
): string {
  if (isStart) return pathOf(locale, { page: 'guide' });
  return pathOf(locale, number ? { page: 'sheet', number } : { page: 'guidePlace', slug: id });
}

/** Link with the title of a question or an outcome of the guide. */
export function linkToGuide(guide: Guide, locale: LocaleSegment, id: string): Link {
  const { words, locale: own } = pickLocale(guide.words, locale);
  const { title } = findQuestion(guide, id)
    ? mustOwn(words.questions, id)
    : mustOwn(words.outcomes, id);
  return {
    text: title,
    href: guidePath(locale, guidePlace(guide, id)),
    lang: foreignTag(own, locale),
  };
}

/** Link to what differs for people from a country. */
export function linkToOrigin(country: Country, locale: LocaleSegment): Link {
  return {
    text: formatCountry(locale, country),
    href: pathOf(locale, { page: 'origin', slug: countries[country] }),
  };
}

/** Standing pages for the foot of every page. */
export function listFooterLinks({ pages }: Catalog, locale: LocaleSegment): Link[] {
  return pages
    .filter(({ section }) => section === 'programme' || section === 'site')
    .map((page) => linkToPage(page, locale));
}
