import { sourceLocale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { bestPlace } from '../../model/places.ts';
import type { Catalog, Comuna } from '../../model/types.ts';
import { describeStatus } from '../../present/describe-status.ts';
import { tableOf } from '../table.ts';

const comunaColumns = [
  'codigo',
  'comuna',
  'provincia',
  'codigo_region',
  'region',
  'poblacion_2024',
  'nacidas_en_otro_pais_2024',
  'estado',
  'estado_texto',
  'estado_fecha',
  'estado_hasta',
  'empiece_aqui',
  'empiece_aqui_tipo',
  'pagina',
] as const;

/** A comuna as a row: what it is, its status, and where its page says to begin. */
export function comunaRow(catalog: Catalog, comuna: Comuna, urlOf: (path: string) => string) {
  const { province, region, census, sealStatus } = comuna;
  const { kind, place } = bestPlace(catalog, comuna);
  return {
    codigo: comuna.code,
    comuna: comuna.name,
    provincia: province.name,
    codigo_region: region.code,
    region: region.fullName,
    poblacion_2024: census.population,
    nacidas_en_otro_pais_2024: census.foreignBorn,
    estado: sealStatus.status,
    estado_texto: describeStatus(sourceLocale, sealStatus).now.line,
    estado_fecha: sealStatus.event?.date ?? null,
    estado_hasta: sealStatus.until ?? null,
    empiece_aqui: place.name,
    empiece_aqui_tipo: kind,
    pagina: urlOf(pathOf(sourceLocale, { page: 'comuna', slug: comuna.slug })),
  };
}

/** All comunas, in the order of their names. */
export const comunasTable = (catalog: Catalog, urlOf: (path: string) => string) =>
  tableOf(
    comunaColumns,
    catalog.comunas.map((comuna) => comunaRow(catalog, comuna, urlOf)),
  );
