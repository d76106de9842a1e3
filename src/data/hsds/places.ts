import type { Catalog, Comuna } from '../../model/types.ts';
import type { Office } from '../list-offices.ts';
import { identify } from '../identify.ts';

/** Where an office is, with its address; none where no source gives it, or nobody knows in which comuna that lies. */
export function locate(comunas: ReadonlyMap<string, Comuna>, { id, reach, comuna: own }: Office) {
  const comuna = comunas.get(reach.address?.comuna ?? own?.code ?? '');
  if (!reach.address || !comuna) return undefined;
  const location = identify('location', id);
  return {
    id: location,
    location_type: 'physical',
    organization_id: identify('organization', id),
    name: reach.name,
    addresses: [
      {
        id: identify('address', id),
        location_id: location,
        address_1: reach.address.value,
        city: comuna.name,
        region: comuna.province.name,
        state_province: comuna.region.fullName,
        // No source gives it, and HSDS wants it to be there.
        postal_code: '',
        country: 'CL',
        address_type: 'physical',
      },
    ],
  };
}

/** Whom a service is for, by where one lives: comunas, or regions; the country where neither is named. */
export function listAreas(catalog: Catalog, { id, reach, comuna }: Office) {
  const { comunas = comuna && [comuna.code], regions } = reach;
  const places = comunas
    ? catalog.comunas.filter(({ code }) => comunas.includes(code))
    : catalog.regions.filter(({ code }) => regions?.includes(code));
  const named = places.map((place) => ({
    name: 'fullName' in place ? place.fullName : place.name,
    code: place.code,
  }));
  return (named.length > 0 ? named : [{ name: 'Chile', code: 'CL' }]).map(({ name, code }) => ({
    id: identify('service_area', `${id}-${code}`),
    service_id: identify('service', id),
    name,
    extent: code,
    extent_type: code === 'CL' ? 'iso_3166' : 'cut',
  }));
}
