import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { LocaleSegment } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { translatorFor } from '../../i18n/translator.ts';

/** The site in a language, and how it is searched. */
export function linkSite(locale: LocaleSegment, urlOf: (path: string) => string): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: `${urlOf(pathOf(locale, { page: 'search' }))}?q={q}`,
    'query-input': 'required name=q',
  };
  return {
    '@type': 'WebSite',
    name: translatorFor(locale)('site.name'),
    url: urlOf(pathOf(locale, { page: 'home' })),
    potentialAction: search,
  };
}
