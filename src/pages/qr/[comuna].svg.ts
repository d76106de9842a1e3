import type { APIRoute } from 'astro';
import encodeQR from 'qr';
import { builtComunas } from '../../catalog.ts';
import { shortPathOf } from '../../i18n/routes.ts';

export const getStaticPaths = () =>
  builtComunas.map(({ slug }) => ({ params: { comuna: slug }, props: { slug } }));

/** The short address of a comuna as a QR code, for paper. */
export const GET: APIRoute<{ slug: string }> = ({ props: { slug }, site }) =>
  new Response(encodeQR(new URL(shortPathOf(slug), site).href, 'svg', { border: 4 }));
