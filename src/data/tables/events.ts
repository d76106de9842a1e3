import { sourceLocale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { trustOf } from '../../model/provenance.ts';
import type { Catalog, Comuna } from '../../model/types.ts';
import { describeEvent } from '../../present/describe-status.ts';
import { describeSources } from '../source-links.ts';
import { tableOf } from '../table.ts';

const columns = [
  'id',
  'codigo_comuna',
  'comuna',
  'region',
  'etapa',
  'etapa_texto',
  'fecha',
  'resolucion',
  'dudas',
  'confirmado_el',
  'confirmado_por',
  'fuentes',
] as const;

/** What is known of the comunas and the Sello Migrante, an event a row. */
export function eventsTable(catalog: Catalog) {
  const t = translatorFor(sourceLocale);
  const rows = catalog.comunas.flatMap((comuna) =>
    identifyEvents(comuna).map(({ id, event }) => {
      const { confirmed } = trustOf(catalog, { ...event, asOf: event.date }, 'programme');
      return {
        id,
        codigo_comuna: comuna.code,
        comuna: comuna.name,
        region: comuna.region.fullName,
        etapa: event.stage,
        etapa_texto: describeEvent(sourceLocale, event).what,
        fecha: event.date ?? null,
        resolucion: event.resolution ?? null,
        dudas: event.caveats.map((caveat) => t(`sello.caveat.${caveat}`)),
        confirmado_el: confirmed?.on ?? null,
        confirmado_por: confirmed?.by ?? null,
        fuentes: describeSources(catalog, event.sources),
      };
    }),
  );
  return tableOf(columns, rows);
}

/** The events of a comuna, each with an id that stays: `13501-trained-2025`; a second one alike has `-2` behind it. */
export function identifyEvents({ code, sealEvents }: Comuna) {
  const seen = new Map<string, number>();
  return sealEvents.map((event) => {
    const id = [code, event.stage, event.date ?? 'sin-fecha'].join('-');
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, event };
  });
}
