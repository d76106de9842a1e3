import type { APIRoute } from 'astro';
import { catalog } from '../../../../catalog.ts';
import { absoluteFrom } from '../../../../data/absolute.ts';
import { writeAtom } from '../../../../data/feeds/atom.ts';
import { comunasFeed } from '../../../../data/feeds/comunas-feed.ts';
import type { LocaleSegment } from '../../../../i18n/locales.ts';
import { listEntryPaths } from '../../../../i18n/routes.ts';
import type { Region } from '../../../../model/types.ts';

export const getStaticPaths = () =>
  listEntryPaths(
    catalog.regions.map((region) => ({ params: { region: region.slug }, props: { region } })),
  );

/** What is new of the comunas of a region. */
export const GET: APIRoute<{ region: Region }, { locale: LocaleSegment; region: string }> = ({
  params: { locale },
  props: { region },
  site,
}) =>
  new Response(writeAtom(comunasFeed(catalog, locale, absoluteFrom(site), region), catalog.today));
