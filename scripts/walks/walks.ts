import type { LocaleSegment } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';

/** What a person does: follows a link that is seen or folded, or types the name of a comuna and takes it from the list. */
type Step = { follow: string } | { type: string; name: string; to: string };

export interface Walk {
  name: string;
  steps: Step[];
  /** Where it begins, when that is not `/`. */
  from?: string;
  /** Selector of what the person came for, on the last page: a term, a place or a number. */
  answer: string;
}

const term = '.deadline .term data';
/** Whoever answers, not the municipality of the bar. */
const number = 'main :not(.comuna-bar *):is(a[href^="tel:"])';

/** The first steps of most: the own language, then the own comuna. */
const toComuna = (segment: LocaleSegment, type: string, name: string, slug: string): Step[] => [
  { follow: pathOf(segment, { page: 'home' }) },
  { type, name, to: pathOf(segment, { page: 'comuna', slug }) },
];

const guide = (segment: LocaleSegment, ...slugs: string[]): Step[] =>
  slugs.map((slug) => ({ follow: pathOf(segment, { page: 'guidePlace', slug }) }));

/** Eight people, each with a question, and the way that each would try first. */
export const walks: Walk[] = [
  {
    name: 'A ht, Quilicura: the permit ends in five weeks',
    steps: [
      ...toComuna('ht', 'kilikoura', 'Quilicura', 'quilicura'),
      ...guide('ht', 'temporal-por-vencer'),
    ],
    answer: term,
  },
  {
    name: 'B es, Iquique: entered at no crossing, wants legal help',
    steps: [...toComuna('es', 'iqui', 'Iquique', 'iquique'), ...guide('es', 'paso-no-habilitado')],
    answer: '.first-help .reach',
  },
  {
    name: 'C zh, Iquique: renews the identity card',
    steps: [
      ...toComuna('zh-hans', '伊基克', 'Iquique', 'iquique'),
      ...guide('zh-hans', 'cedula-por-renovar'),
    ],
    answer: '.first-help .reach',
  },
  {
    name: 'D ar, Santiago: asks for refuge',
    steps: [...toComuna('ar', 'santiago', 'Santiago', 'santiago'), ...guide('ar', 'refugio')],
    answer: term,
  },
  {
    name: 'E pt, Puerto Varas: wages are not paid',
    steps: [
      ...toComuna('pt', 'porto varas', 'Puerto Varas', 'puerto-varas'),
      ...guide('pt', 'problema-trabajo'),
    ],
    answer: number,
  },
  {
    name: 'F es, Colchane: suffers violence',
    steps: [
      ...toComuna('es', 'colchane', 'Colchane', 'colchane'),
      { follow: pathOf('es', { page: 'sheet', number: 3 }) },
    ],
    answer: number,
  },
  {
    name: 'G es, San Pedro de Atacama: a baby was born',
    steps: [
      ...toComuna('es', 'san pedro', 'San Pedro de Atacama', 'san-pedro-de-atacama'),
      ...guide('es', 'bebe-en-chile'),
    ],
    answer: term,
  },
  {
    name: 'G es, San Pedro de Atacama: a number for the school',
    steps: [
      ...toComuna('es', 'san pedro', 'San Pedro de Atacama', 'san-pedro-de-atacama'),
      ...guide('es', 'escuela'),
    ],
    answer: number,
  },
  {
    name: 'G es, San Pedro de Atacama: Fonasa',
    steps: [
      ...toComuna('es', 'san pedro', 'San Pedro de Atacama', 'san-pedro-de-atacama'),
      ...guide('es', 'salud'),
    ],
    answer: number,
  },
  {
    name: 'H es, Melipilla: residence refused, from the comuna',
    from: pathOf('es', { page: 'comuna', slug: 'melipilla' }),
    steps: guide('es', 'carta', 'rechazo'),
    answer: term,
  },
];
