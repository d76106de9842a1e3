import type { Catalog } from '../model/types.ts';
import { comunaRow } from './tables/comunas.ts';

/**
 * The comunas as GeoJSON points: their town, or a place inside. No point of an office: it would be a
 * guess, and send people the wrong way.
 */
export function comunaPoints(catalog: Catalog, urlOf: (path: string) => string) {
  const features = catalog.comunas.flatMap((comuna) => {
    const point = comuna.town ?? comuna.centre;
    if (!point) return [];
    return [
      {
        type: 'Feature',
        id: comuna.code,
        geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
        properties: {
          ...comunaRow(catalog, comuna, urlOf),
          punto: comuna.town ? 'localidad' : 'interior',
        },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
