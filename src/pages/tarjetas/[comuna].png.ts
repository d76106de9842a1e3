import type { APIRoute } from 'astro';
import { renderCard } from '../../cards/render-card.ts';
import { builtComunas } from '../../catalog.ts';
import type { Comuna } from '../../model/types.ts';
import { comunaCard } from '../../present/card-words.ts';

export const getStaticPaths = () =>
  builtComunas.map((comuna) => ({ params: { comuna: comuna.slug }, props: { comuna } }));

/** The preview image of a comuna, for messengers. */
export const GET: APIRoute<{ comuna: Comuna }> = async ({ props: { comuna } }) =>
  new Response(Uint8Array.from(await renderCard(comunaCard(comuna))));
