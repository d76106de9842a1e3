import { digestOf } from '../model/digest.ts';
import { settings } from '../settings.ts';
import { findLocale, locales, sourceLocale, type LocaleSegment } from './locales.ts';

/** Every kind of page below a language. Path words stay Spanish in every language. */
export type Route =
  | {
      page:
        | 'home'
        | 'comunas'
        | 'regions'
        | 'procedures'
        | 'guide'
        | 'road'
        | 'help'
        | 'changes'
        | 'sources'
        | 'words'
        | 'show'
        | 'data'
        | 'search'
        | 'offline';
    }
  | {
      page: 'comuna' | 'handout' | 'region' | 'procedure' | 'guidePlace' | 'origin' | 'info';
      slug: string;
    }
  | { page: 'sheet'; number: number };

const fixed = {
  home: '',
  comunas: 'comunas',
  regions: 'regiones',
  procedures: 'tramites',
  guide: 'guia',
  road: 'pasos',
  help: 'ayuda',
  changes: 'cambios',
  sources: 'fuentes',
  words: 'palabras',
  show: 'mostrar',
  data: 'datos',
  search: 'buscar',
  offline: 'sin-conexion',
} as const;

const folders = {
  comuna: 'comunas',
  region: 'regiones',
  procedure: 'tramites',
  guidePlace: 'guia',
  origin: 'origen',
} as const;

/** Path below which the site stands, without the slash at its end. */
const base = settings.base.slice(0, -1);

/** Path of what stands at `path` in the site, as a browser asks for it: all links go through here. */
export const withBase = (path: `/${string}`) => base + path;

/** Path of a page in the site, for one that a browser asks for. */
const withoutBase = (path: string) => path.slice(base.length);

/** Folder, below a comuna, of the sheet that one takes along. */
const handout = 'hoja';

/** Folder of the discreet pages. */
const sheets = 'fichas';

/** Folder of the pages on the state of the data. */
const state = 'estado';

/** What stands directly below a language, and so is no slug of an `info` page; `index` would be the home page. */
export const reservedSlugs: readonly string[] = [
  ...Object.values(fixed),
  ...Object.values(folders),
  sheets,
  state,
  'index',
];

/** Path below which the discreet pages of a language stand. */
export const sheetsPath = (locale: LocaleSegment) => `${base}/${locale}/${sheets}/`;

/** Path of the page on the state of the data, of the country or of a region: in Spanish alone, for those who keep them. */
export const statePath = (region?: string) =>
  withBase(`/${sourceLocale}/${state}/${region === undefined ? '' : `${region}/`}`);

/** Path of a page, as `/es/comunas/melipilla/`, below that of the site. */
export const pathOf = (locale: LocaleSegment, route: Route) =>
  withBase(`/${pathInSite(locale, route)}`);

/** The same without a slash before it, as the routes of Astro name it. */
function pathInSite(locale: LocaleSegment, route: Route): string {
  if (route.page === 'sheet') return `${locale}/${sheets}/${route.number}/`;
  if (!('slug' in route)) {
    const word = fixed[route.page];
    return word === '' ? `${locale}/` : `${locale}/${word}/`;
  }
  if (route.page === 'info') return `${locale}/${route.slug}/`;
  if (route.page === 'handout') return `${locale}/${folders.comuna}/${route.slug}/${handout}/`;
  return `${locale}/${folders[route.page]}/${route.slug}/`;
}

/** The paths of what every language has once: for its `getStaticPaths`. */
export const listLocalePaths = () =>
  locales.map(({ segment }) => ({ params: { locale: segment } }));

/** The same of a page, whose view all languages share. */
export const listViewPaths = <View>(view: View) =>
  locales.map(({ segment }) => ({ params: { locale: segment }, props: { view } }));

/** The paths of a page that every language has for each entry, which all languages share as its props. */
export const listEntryPaths = <Params extends Record<string, string>, Props>(
  entries: readonly { params: Params; props: Props }[],
) =>
  locales.flatMap(({ segment }) =>
    entries.map(({ params, props }) => ({ params: { ...params, locale: segment }, props })),
  );

/** `/comunas/` in `/es/comunas/`; `/` where nothing stands behind the language, or the path has none. */
function behindLocale(path: string): string {
  return `/${withoutBase(path).split('/').slice(2).join('/')}`;
}

/** The same page in another language; the home page for a path that no language has, as `/`. */
export function pathIn(segment: LocaleSegment, path: string): string {
  return withBase(`/${segment}${behindLocale(path)}`);
}

/**
 * Addresses of a page in some languages, by language tag, for search engines. Who speaks none of
 * them gets the choice of languages before the home page, and the Spanish page everywhere else.
 */
export function listAlternates(path: string, segments: readonly LocaleSegment[]) {
  const rest = behindLocale(path);
  return [
    ...segments.map((segment) => ({
      tag: findLocale(segment).tag,
      path: withBase(`/${segment}${rest}`),
    })),
    { tag: 'x-default', path: withBase(rest === '/' ? '/' : `/${sourceLocale}${rest}`) },
  ];
}

/** Short address of a comuna, the one on posters. */
export function shortPathOf(slug: string): string {
  return withBase(`/${slug}/`);
}

/** Short address of a region, the one on its posters: it lets choose the language. */
export const shortRegionPathOf = (slug: string) => withBase(`/${folders.region}/${slug}/`);

/** Path below which the cards of the comunas stand, which other sites show on their pages. */
export const embedsPath = withBase('/embed/');

/** Path of the card of a comuna in a language, as `/embed/es/melipilla/`. */
export function embedPathOf(locale: LocaleSegment, slug: string): string {
  return `${embedsPath}${locale}/${slug}/`;
}

/** Path of what the municipality of a comuna needs: what is said of it, what to correct, what to link. */
export const teamPathOf = (slug: string) => `${shortPathOf(slug)}equipo/`;

/** Path of the files of all comunas of a region in a language, as one zip. */
export const oneFilesPathOf = (locale: LocaleSegment, region: string) =>
  withBase(`/datos/paquetes/${region}-${locale}.zip`);

/** Path of the poster of a comuna. */
export const posterPathOf = (slug: string) => `${shortPathOf(slug)}afiche/`;

/** Path of the poster of a region, or of the country. */
export const placePosterPathOf = (region?: string) =>
  withBase(`/afiche/${region === undefined ? '' : `${region}/`}`);

/**
 * Fragment of an entry that stands on a page with others. It is no id: what a fragment says stands in
 * the address bar and in the history of the phone, and some ids tell what somebody was looking for.
 */
export function anchorOf(id: string): string {
  return `n${digestOf(id).slice(0, 6)}`;
}
