import type { Catalog } from '../model/types.ts';
import { wordsIn } from '../model/words.ts';
import { pathOf } from './routes.ts';

export interface Link {
  text: string;
  href: string;
}

/** Fixed pages of some sections, in their order. */
export function listPages(
  catalog: Catalog,
  locale: string,
  ...sections: Catalog['pages'][number]['section'][]
): Link[] {
  return catalog.pages
    .filter((page) => sections.includes(page.section))
    .map((page) => ({
      text: wordsIn(page.words, locale).words.title,
      href: pathOf(locale, { page: 'info', slug: page.slug }),
    }));
}

/** Standing pages for the foot of every page. */
export function listFooterLinks(catalog: Catalog, locale: string): Link[] {
  return listPages(catalog, locale, 'programme', 'site');
}
