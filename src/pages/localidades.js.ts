import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { packLocalities } from '../search/localities.ts';

/** Localities and the comunas that they may mean, as a module, for who types one. */
export const GET: APIRoute = () =>
  new Response(
    `export default ${JSON.stringify(packLocalities(catalog.localities, catalog.comunas))}`,
  );
