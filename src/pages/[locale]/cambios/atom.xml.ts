import type { APIRoute } from 'astro';
import { catalog } from '../../../catalog.ts';
import { absoluteFrom } from '../../../data/absolute.ts';
import { writeAtom } from '../../../data/feeds/atom.ts';
import { changesFeed } from '../../../data/feeds/changes-feed.ts';
import type { LocaleSegment } from '../../../i18n/locales.ts';
import { listLocalePaths } from '../../../i18n/routes.ts';

export const getStaticPaths = () => listLocalePaths();

/** Changes of the law, for those who want to be told. */
export const GET: APIRoute<Record<string, never>, { locale: LocaleSegment }> = ({
  params: { locale },
  site,
}) => new Response(writeAtom(changesFeed(catalog, locale, absoluteFrom(site)), catalog.today));
