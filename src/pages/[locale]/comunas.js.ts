import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { listFinderPlaces } from '../../present/finder-places.ts';
import { findLocale, locales, sourceLocale, type LocaleSegment } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { pluralForms, translatorFor } from '../../i18n/translator.ts';
import { packPlaces } from '../../search/places.ts';
import type { FinderData } from '../../search/finder-data.ts';

export function getStaticPaths() {
  return locales.map(({ segment }) => ({ params: { locale: segment } }));
}

/** The comunas and words of the finder in a language, as a module. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
}) => {
  const t = translatorFor(locale);
  const data: FinderData = {
    places: packPlaces(listFinderPlaces(catalog, locale)),
    intl: findLocale(locale).intl,
    namesLang: findLocale(sourceLocale).tag,
    found: pluralForms(locale, 'finder', 'found'),
    words: {
      unknown: t('finder.unknown', { name: '{{name}}' }),
      street: t('finder.street'),
      none: t('finder.none'),
    },
    ways: [
      { text: t('comuna.allComunas'), href: pathOf(locale, { page: 'comunas' }) },
      { text: t('regions.title'), href: pathOf(locale, { page: 'regions' }) },
    ],
  };
  return new Response(`export default ${JSON.stringify(data)}`);
};
