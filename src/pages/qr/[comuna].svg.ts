import type { APIRoute } from 'astro';
import { builtComunas } from '../../catalog.ts';
import { drawQr } from '../../cards/draw-qr.ts';
import { shortPathOf } from '../../i18n/routes.ts';

export const getStaticPaths = () =>
  builtComunas.map(({ slug }) => ({ params: { comuna: slug }, props: { slug } }));

/** The short address of a comuna as a QR code, for paper. */
export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, site }) =>
  new Response(drawQr(new URL(shortPathOf(slug), site).href));
