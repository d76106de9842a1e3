import type { APIRoute } from 'astro';
import { catalog } from '../../catalog.ts';
import { findLocale, locales } from '../../i18n/locales.ts';
import { pluralForms, translatorFor } from '../../i18n/translator.ts';
import { packPlaces } from '../../search/places.ts';
import type { FinderData } from '../../search/finder-data.ts';

export function getStaticPaths() {
  return locales.map(({ segment }) => ({ params: { locale: segment } }));
}

/** The comunas and words of the finder in a language, as a module. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = ({
  params: { locale },
}) => {
  const data: FinderData = {
    places: packPlaces(
      catalog.comunas.map(({ name, slug, aliases = [], region }) => ({
        name,
        slug,
        region: region.short,
        others: aliases,
      })),
    ),
    intl: findLocale(locale).intl,
    found: pluralForms(locale, 'finder', 'found'),
    none: translatorFor(locale)('finder.none'),
  };
  return new Response(`export default ${JSON.stringify(data)}`);
};
