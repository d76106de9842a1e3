import { sourceLocale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { collectSourceIds } from '../../model/provenance.ts';
import type { Catalog } from '../../model/types.ts';
import { describeCaveats } from '../../present/describe-caveats.ts';
import { listOffices, officePath, trustOfOffice } from '../list-offices.ts';
import { describeSources } from '../source-links.ts';
import { tableOf } from '../table.ts';
import { languageWords } from '../workbook/words.ts';

const columns = [
  'id',
  'nombre',
  'tipo',
  'codigo_comuna',
  'codigos_region',
  'necesidades',
  'servicios',
  'direccion',
  'codigo_comuna_direccion',
  'telefonos',
  'whatsapp',
  'correo',
  'sitio',
  'pedir_hora',
  'horario_osm',
  'solo_con_hora',
  'idiomas',
  'advertencias',
  'fecha',
  'confirmado_el',
  'confirmado_por',
  'revisar_el',
  'fuentes',
  'pagina',
] as const;

/** Everybody who helps, with all doubts in words. */
export function contactsTable(catalog: Catalog, urlOf: (path: string) => string) {
  const t = translatorFor(sourceLocale);
  const names = new Map(catalog.comunas.map(({ code, name }) => [code, name]));
  const rows = listOffices(catalog).map((office) => {
    const { id, reach, kind, needs, comuna } = office;
    const at = reach.address?.comuna ?? comuna?.code;
    const caveats = describeCaveats(sourceLocale, reach, names.get(at ?? '') ?? '');
    const { asOf, confirmed, dueOn } = trustOfOffice(catalog, office);
    return {
      id,
      nombre: reach.name,
      tipo: kind,
      codigo_comuna: comuna?.code ?? null,
      codigos_region: comuna ? [comuna.region.code] : (reach.regions ?? []),
      necesidades: needs.map((need) => t(`need.${need}`)),
      servicios: reach.services.map((service) => t(`service.${service}`)),
      direccion: reach.address?.value ?? null,
      codigo_comuna_direccion: reach.address ? (at ?? null) : null,
      telefonos: (reach.phones ?? []).map(({ number }) => number),
      whatsapp: (reach.whatsapp ?? []).map(({ number }) => number),
      correo: reach.mail?.value ?? null,
      sitio: reach.website?.url ?? null,
      pedir_hora: reach.booking ?? null,
      horario_osm: reach.hours?.osm ?? null,
      solo_con_hora: reach.appointmentOnly ?? null,
      idiomas: (reach.languages ?? []).map((code) => languageWords[code]),
      advertencias: [...caveats.shown, ...caveats.folded],
      fecha: asOf ?? null,
      confirmado_el: confirmed?.on ?? null,
      confirmado_por: confirmed?.by ?? null,
      revisar_el: dueOn,
      fuentes: describeSources(catalog, [...reach.sources, ...collectSourceIds(reach)]),
      pagina: urlOf(officePath(office)),
    };
  });
  return tableOf(columns, rows);
}
