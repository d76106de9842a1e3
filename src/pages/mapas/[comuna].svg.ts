import type { APIRoute } from 'astro';
import { builtComunas, catalog } from '../../catalog.ts';
import { drawRegion } from '../../model/tiles.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Comuna, Region } from '../../model/types.ts';

export function getStaticPaths() {
  return builtComunas.map((comuna) => ({
    params: { comuna: comuna.slug },
    props: { comuna },
  }));
}

const draw = oncePer((region: Region) => drawRegion(catalog, region));

const square = (x: number, y: number) => `M${x * 10 + 0.5} ${y * 10 + 0.5}h9v9h-9z`;

/**
 * Where a comuna lies in its region, as an image of its own: the page must arrive in one round trip,
 * and this may come after it.
 */
export const GET: APIRoute<{ comuna: Comuna }> = ({ props: { comuna } }) => {
  const { tiles, columns, rows } = draw(comuna.region);
  const [own, others] = [true, false].map((mine) =>
    tiles
      .filter(({ of }) => (of === comuna) === mine)
      .map(({ x, y }) => square(x, y))
      .join(''),
  );
  const [width, height] = [columns * 10, rows * 10];
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>path{fill:#d5dcd6;stroke:#4a5a57;stroke-width:.5}.own{fill:#9c4420;stroke:#9c4420}@media(prefers-color-scheme:dark){path{fill:#2c4342;stroke:#b3c0bc}.own{fill:#f0a476;stroke:#f0a476}}</style><path d="${others}"/><path class="own" d="${own}"/></svg>`,
  );
};
