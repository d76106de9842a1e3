import type { APIRoute } from 'astro';
import { builtComunas } from '../../catalog.ts';
import { renderQr } from '../../cards/draw-qr.ts';
import { shortPathOf } from '../../i18n/routes.ts';

export const getStaticPaths = () =>
  builtComunas.map(({ slug }) => ({ params: { comuna: slug }, props: { slug } }));

/** The same as the SVG, for programs that take none. */
export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, site }) =>
  new Response(Uint8Array.from(renderQr(new URL(shortPathOf(slug), site).href)));
