import type { APIRoute } from 'astro';
import { catalog } from '../../../catalog.ts';
import { absoluteFrom } from '../../../data/absolute.ts';
import { writeAtom } from '../../../data/feeds/atom.ts';
import { comunasFeed } from '../../../data/feeds/comunas-feed.ts';
import type { LocaleSegment } from '../../../i18n/locales.ts';
import { listLocalePaths } from '../../../i18n/routes.ts';

export const getStaticPaths = () => listLocalePaths();

/** What is new of the comunas of the country. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
  site,
}) => new Response(writeAtom(comunasFeed(catalog, locale, absoluteFrom(site)), catalog.today));
