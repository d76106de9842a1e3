import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { listHeard, listSearchPages } from '../../present/search-pages.ts';
import { findLocale, locales, type LocaleSegment } from '../../i18n/locales.ts';
import { withColon } from '../../i18n/sentences.ts';
import { pluralForms, translatorFor } from '../../i18n/translator.ts';
import { fold } from '../../model/collation.ts';
import { digestOf } from '../../model/digest.ts';
import type { SearchData } from '../../search/search-data.ts';

export function getStaticPaths() {
  return locales.map(({ segment }) => ({ params: { locale: segment } }));
}

/** The pages, the everyday words and the strings of the search in a language, as a module. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
}) => {
  const t = translatorFor(locale);
  const listed = listSearchPages(catalog, locale);
  const places = new Map(listed.map(({ id }, index) => [id, index]));
  // Folded, as the search compares them, and like beside like: fewer bytes. What is heard stays: its words stand in titles too.
  const own = (catalog.searchTables.get(locale) ?? []).map(({ words, leads }) => ({
    words: [...new Set(words.map(fold))].sort(),
    leads,
  }));
  const data: SearchData = {
    pages: listed.map(({ page }) => page),
    edition: digestOf([...places.keys(), ...catalog.comunas.map(({ slug }) => slug)]),
    table: [...own, ...listHeard(catalog, locale, own)].map(({ words, leads }) => [
      words,
      leads.flatMap((lead) => places.get(lead) ?? []),
    ]),
    rules: findLocale(locale).words ?? {},
    kinds: {
      comuna: t('search.kinds.comuna'),
      procedure: t('search.kinds.procedure'),
      help: t('search.kinds.help'),
      right: t('search.kinds.right'),
      other: t('search.kinds.other'),
    },
    found: pluralForms(locale, 'search', 'found'),
    words: {
      loading: t('search.loading'),
      offline: t('search.offline'),
      error: t('search.error'),
      titlesOnly: t('search.titlesOnly'),
      none: t('search.none'),
      missed: t('search.missed', { words: '{{words}}' }),
      guesses: withColon(locale, t('search.guesses')).trimEnd(),
      more: t('search.more'),
      inSpanish: t('search.inSpanish'),
    },
  };
  return new Response(`export default ${JSON.stringify(data)}`);
};
