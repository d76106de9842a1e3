import type { APIRoute } from 'astro';
import { renderCard } from '../../../cards/render-card.ts';
import { locales, type LocaleSegment } from '../../../i18n/locales.ts';
import { kindCard, listCardKinds, type CardKind } from '../../../present/card-words.ts';

export const getStaticPaths = () =>
  locales.flatMap(({ segment }) =>
    listCardKinds(segment).map((kind) => ({ params: { locale: segment, kind } })),
  );

/** The preview image of a kind of page in a language. */
export const GET: APIRoute<
  Record<string, never>,
  { locale: LocaleSegment; kind: CardKind }
> = async ({ params: { locale, kind } }) =>
  new Response(Uint8Array.from(await renderCard(kindCard(locale, kind))));
