import { sourceLocale } from '../../i18n/locales.ts';
import { formatFact } from '../../i18n/format-fact.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { deadlinesOf } from '../../model/deadline.ts';
import { trustOf } from '../../model/provenance.ts';
import type { Catalog, Procedure } from '../../model/types.ts';
import { procedurePath } from '../../present/entry-links.ts';
import { localize } from '../../present/localize.ts';
import { plainWords } from '../../present/resolve-reference.ts';
import { describeSources } from '../source-links.ts';
import { tableOf } from '../table.ts';

const columns = [
  'id',
  'titulo',
  'nombre_oficial',
  'grupo',
  'estado',
  'puede_haber_cambiado',
  'advertencia',
  'resumen',
  'para_quien',
  'donde',
  'plazo',
  'costo',
  'normas',
  'sitio_oficial',
  'fecha',
  'confirmado_el',
  'confirmado_por',
  'revisar_el',
  'fuentes',
  'pagina',
] as const;

/** How much time there is for what, as the page says it. */
function termsOf(catalog: Catalog, procedure: Procedure): string[] {
  const t = translatorFor(sourceLocale);
  return deadlinesOf(catalog, procedure).map((deadline) => {
    if ('unknown' in deadline) return t(`deadline.unknown.${deadline.unknown}`);
    const { term, opens } = deadline;
    return joinSentences(sourceLocale, [
      t(`deadline.for.${deadline.for}`, {
        term: formatFact(sourceLocale, term),
        opens: opens ? formatFact(sourceLocale, opens) : '',
      }),
      deadline.private && t('deadline.private'),
    ]);
  });
}

/** What somebody must read before the rest: that it is closed, or that the law may have changed. */
function warningOf({ state, pending }: Procedure): string | null {
  const t = translatorFor(sourceLocale);
  if (state === 'closed') return t('procedures.closedText');
  return pending ? joinSentences(sourceLocale, [t('notice.changed'), t('notice.act')]) : null;
}

/** The procedures, but those that are read where somebody else may look: no list names them. */
export function proceduresTable(catalog: Catalog, urlOf: (path: string) => string) {
  const t = translatorFor(sourceLocale);
  const listed = catalog.procedures.filter(({ discreet }) => discreet === undefined);
  const rows = listed.map((procedure) => {
    const { words, scope } = localize(procedure, catalog.references, sourceLocale);
    const { asOf, confirmed, dueOn } = trustOf(catalog, procedure, 'procedure');
    return {
      id: procedure.slug,
      titulo: plainWords(words.title, scope),
      nombre_oficial: procedure.officialName,
      grupo: t(`procedures.group.${procedure.group}`),
      estado: procedure.state,
      puede_haber_cambiado: procedure.pending !== undefined,
      advertencia: warningOf(procedure),
      resumen: plainWords(words.summary, scope),
      para_quien: plainWords(words.who, scope),
      donde: procedure.places.map((place) => t(`procedures.place.${place}`)),
      plazo: termsOf(catalog, procedure),
      costo: joinSentences(sourceLocale, [
        t(`procedures.costKind.${procedure.cost}`),
        words.cost && plainWords(words.cost, scope),
      ]),
      normas: procedure.legalBasis.flatMap(({ law }) => catalog.laws.get(law)?.label ?? []),
      sitio_oficial: procedure.officialUrl ?? null,
      fecha: asOf ?? null,
      confirmado_el: confirmed?.on ?? null,
      confirmado_por: confirmed?.by ?? null,
      revisar_el: dueOn,
      fuentes: describeSources(catalog, procedure.sources),
      pagina: urlOf(procedurePath(procedure, sourceLocale)),
    };
  });
  return tableOf(columns, rows);
}
