import type { Catalog, LawChange, Page, Procedure } from '../model/types.ts';
import { wordsIn } from '../model/words.ts';
import { foreignTag } from './locales.ts';
import { pathOf } from './routes.ts';

export interface Link {
  text: string;
  href: string;
  /** Language of the text, where it is not that of the page. */
  lang?: string | undefined;
}

/** Link with the title of an entry, in Spanish where there is no translation. */
function linkTo(
  { words }: Pick<Page | Procedure | LawChange, 'words'>,
  locale: string,
  href: string,
): Link {
  const own = wordsIn<{ title: string }>(words, locale);
  return { text: own.words.title, href, lang: foreignTag(own.locale, locale) };
}

export function linkToProcedure(procedure: Procedure, locale: string): Link {
  return linkTo(procedure, locale, pathOf(locale, { page: 'procedure', slug: procedure.slug }));
}

/** Its place on the page of changes. */
export function linkToChange(change: LawChange, locale: string): Link {
  return linkTo(change, locale, `${pathOf(locale, { page: 'changes' })}#${change.slug}`);
}

/** Fixed pages of some sections, in their order. */
export function listPages(
  catalog: Catalog,
  locale: string,
  ...sections: Page['section'][]
): Link[] {
  return catalog.pages
    .filter((page) => sections.includes(page.section))
    .map((page) => linkTo(page, locale, pathOf(locale, { page: 'info', slug: page.slug })));
}

/** Standing pages for the foot of every page. */
export function listFooterLinks(catalog: Catalog, locale: string): Link[] {
  return listPages(catalog, locale, 'programme', 'site');
}
