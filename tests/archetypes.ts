import { locales } from '../src/i18n/locales.ts';

/** One example of each kind of page, for tests that look at every kind and not at every page. */
export interface Archetype {
  /** What it stands for. */
  name: string;
  path: string;
  /** Page of a comuna in a language: the kind that matters most. */
  comuna?: true;
}

const comuna = (name: string, slug: string): Archetype => ({
  name,
  path: `/es/comunas/${slug}/`,
  comuna: true,
});
const procedure = (name: string, slug: string): Archetype => ({
  name,
  path: `/es/tramites/${slug}/`,
});

export const archetypes: readonly Archetype[] = [
  { name: 'the language choice', path: '/' },
  { name: 'the home page', path: '/es/' },
  { name: 'all comunas from A to Z', path: '/es/comunas/' },
  { name: 'all regions', path: '/es/regiones/' },
  { name: 'a region with few comunas', path: '/es/regiones/arica-y-parinacota/' },
  { name: 'the region with most comunas', path: '/es/regiones/metropolitana/' },
  comuna('a comuna in the programme', 'melipilla'),
  comuna('a comuna with the Sello', 'puerto-varas'),
  comuna('a comuna whose office has a phone', 'san-antonio'),
  comuna('a comuna of the capital', 'quilicura'),
  comuna('a comuna of which nothing is known', 'colchane'),
  comuna('a comuna without a municipality', 'antartica'),
  comuna('an island', 'juan-fernandez'),
  { name: 'all procedures', path: '/es/tramites/' },
  procedure('a plain procedure', 'residencia-definitiva'),
  procedure('a procedure whose law may have changed', 'refugio'),
  procedure('a closed procedure', 'regularizaciones-extraordinarias-cerradas'),
  procedure('a procedure with emergency lines', 'residencia-temporal-violencia'),
  procedure('a procedure with a list of fines', 'calculo-multa'),
  { name: 'the first question of the guide', path: '/es/guia/' },
  { name: 'a question read in danger', path: '/es/guia/peligro/' },
  { name: 'an outcome of the guide', path: '/es/guia/permiso-vencido/' },
  { name: 'the search', path: '/es/buscar/' },
  { name: 'all help', path: '/es/ayuda/' },
  { name: 'changes of the law', path: '/es/cambios/' },
  { name: 'all sources', path: '/es/fuentes/' },
  { name: 'what the Sello is', path: '/es/sello-migrante/' },
  { name: 'rights in case of violence', path: '/es/violencia/' },
  { name: 'rights to health care', path: '/es/salud/' },
  { name: 'about the site', path: '/es/acerca/' },
  { name: 'how to correct', path: '/es/corregir/' },
  { name: 'a short address', path: '/melipilla/' },
  { name: 'a page that is not there', path: '/404.html' },
];

/** Pages in the other languages that stand for all of them: what people in need read first. */
export const translatedPages: readonly Archetype[] = locales
  .map(({ segment }) => segment)
  .filter((segment) => segment !== 'es')
  .flatMap((segment) =>
    ['', 'comunas/melipilla/', 'tramites/refugio/', 'guia/violencia/', 'violencia/'].map(
      (rest) => ({
        name: `${rest || 'home'} in ${segment}`,
        path: `/${segment}/${rest}`,
      }),
    ),
  );

export const comunaPages = archetypes.filter((page) => page.comuna);
