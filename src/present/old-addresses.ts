import { sourceLocale, type LocaleSegment } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { guidePlace } from '../model/guide.ts';
import type { Catalog } from '../model/types.ts';
import { guidePath, infoPath, procedurePath } from './entry-links.ts';

/** An address from before a page became discreet: it said what was read there. */
export interface OldAddress {
  /** Below the language, without a slash before or after it: `tramites/permiso`. */
  old: string;
  /** Path of the page that was there. */
  to: string;
}

/** The addresses of a language that lead on. */
export function listOldAddresses(
  { pages, procedures, guide }: Pick<Catalog, 'pages' | 'procedures' | 'guide'>,
  locale: LocaleSegment,
): OldAddress[] {
  const all = [
    ...pages.map((page) => ({
      from: pathOf(locale, { page: 'info', slug: page.slug }),
      to: infoPath(page, locale),
    })),
    ...procedures.map((procedure) => ({
      from: pathOf(locale, { page: 'procedure', slug: procedure.slug }),
      to: procedurePath(procedure, locale),
    })),
    ...[...guide.questions, ...guide.outcomes]
      .filter(({ id }) => id !== guide.start)
      .map(({ id }) => ({
        from: pathOf(locale, { page: 'guidePlace', slug: id }),
        to: guidePath(locale, guidePlace(guide, id)),
      })),
  ];
  return all
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({
      old: from.slice(pathOf(locale, { page: 'home' }).length, -1),
      to,
    }));
}

/** Paths of them in all languages, with a `*` in the place of the language: their slugs are the same in each. */
export const oldPaths = (catalog: Parameters<typeof listOldAddresses>[0], base: string) =>
  listOldAddresses(catalog, sourceLocale).map(({ old }) => `${base}*/${old}/`);
