import type { APIRoute } from 'astro';
import { icons, renderIcon, type IconFile } from '../../cards/render-icon.ts';

export const getStaticPaths = () => Object.keys(icons).map((name) => ({ params: { name } }));

/** An icon of the installed site. */
export const GET: APIRoute<Record<string, never>, { name: IconFile }> = ({ params: { name } }) =>
  new Response(Uint8Array.from(renderIcon(name)));
