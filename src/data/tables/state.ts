import { sourceLocale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { translatedLocales } from '../../i18n/translator.ts';
import { listStates } from '../../model/desk/comuna-state.ts';
import { expected } from '../../model/desk/comuna-values.ts';
import type { Catalog } from '../../model/types.ts';
import { expectedWords } from '../../present/state-words.ts';
import { tableOf } from '../table.ts';

const columns = [
  'codigo',
  'comuna',
  'codigo_region',
  'region',
  'nacidas_en_otro_pais_2024',
  'datos_conocidos',
  'datos_esperados',
  'faltan',
  'datos_publicados',
  'confirmados',
  'por_revisar',
  'sin_fecha',
  'de_segunda_mano',
  'contradictorios',
  'mas_antiguo',
  'idiomas_atrasados',
  'dano_posible',
  'pagina',
] as const;

/** How good what is known of each comuna is, the one whose gaps and doubts may do most harm first. */
export const stateTable = (catalog: Catalog, urlOf: (path: string) => string) =>
  tableOf(
    columns,
    listStates(catalog, translatedLocales).map((state) => {
      const { comuna, flawed } = state;
      return {
        codigo: comuna.code,
        comuna: comuna.name,
        codigo_region: comuna.region.code,
        region: comuna.region.fullName,
        nacidas_en_otro_pais_2024: state.foreignBorn,
        datos_conocidos: state.known,
        datos_esperados: expected.length,
        faltan: state.missing.map((field) => expectedWords[field]),
        datos_publicados: state.values,
        confirmados: state.confirmed,
        por_revisar: flawed.due,
        sin_fecha: flawed.undated,
        de_segunda_mano: flawed['second-hand'],
        contradictorios: flawed.contradictory,
        mas_antiguo: state.oldest ?? null,
        idiomas_atrasados: state.behind,
        dano_posible: Math.round(state.harm),
        pagina: urlOf(pathOf(sourceLocale, { page: 'comuna', slug: comuna.slug })),
      };
    }),
  );
