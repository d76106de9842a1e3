import type { APIRoute } from 'astro';
import { builtComunas, catalog } from '../../../catalog.ts';
import { absoluteFrom } from '../../../data/absolute.ts';
import { textMessage } from '../../../data/text-message.ts';
import type { LocaleSegment } from '../../../i18n/locales.ts';
import { listEntryPaths } from '../../../i18n/routes.ts';
import type { Comuna } from '../../../model/types.ts';

export const getStaticPaths = () =>
  listEntryPaths(
    builtComunas.map((comuna) => ({ params: { comuna: comuna.slug }, props: { comuna } })),
  );

/** What the page of a comuna says first, as plain text. */
export const GET: APIRoute<{ comuna: Comuna }, { locale: LocaleSegment; comuna: string }> = ({
  params: { locale },
  props: { comuna },
  site,
}) => new Response(textMessage(catalog, comuna, locale, absoluteFrom(site)));
