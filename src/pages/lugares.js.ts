import type { APIRoute } from 'astro';
import { catalog } from '../catalog.ts';
import { packPositions } from '../search/near.ts';

/** Where the comunas lie, as a module, for who asks which are near. */
export const GET: APIRoute = () => {
  const packed = packPositions(
    catalog.comunas.map(({ name, slug, town, centre }) => ({
      name,
      slug,
      points: [town, centre].filter((point) => point !== undefined),
    })),
  );
  return new Response(`export default ${JSON.stringify(packed)}`);
};
