import { readContent } from '../scripts/read-content.ts';
import { countries } from '../src/schema/vocabulary.ts';
import { locales, sourceLocale } from '../src/i18n/locales.ts';

/** One example of each kind of page, for tests that look at every kind and not at every page. */
export interface Archetype {
  /** What it stands for. */
  name: string;
  path: string;
  /** Page of a comuna in a language: the kind that matters most. */
  comuna?: true;
  /** Without the frame of the site: no head, no menu, no foot. */
  bare?: true;
}

const { content } = readContent();

/** The first that has something, so that no example rests on a fact that an editor may change; the first of all where none has. */
const pick = <Entry>(entries: readonly Entry[], has: (entry: Entry) => unknown): Entry => {
  const found = entries.find(has) ?? entries[0];
  if (found === undefined) throw new Error('there is no entry to look at');
  return found;
};
const comuna = (name: string, has: (entry: (typeof content.comunas)[number]) => unknown) => {
  const slug = pick(content.comunas, has).id.replace(/.*\//, '');
  return { name, path: `/es/comunas/${slug}/`, comuna: true as const };
};
const procedure = (
  name: string,
  has: (entry: (typeof content.procedures)[number]['data']) => unknown,
) => {
  const { id, data } = pick(content.procedures, (entry) => !entry.data.discreet && has(entry.data));
  return { name, path: data.discreet ? `/es/fichas/${data.discreet}/` : `/es/tramites/${id}/` };
};
const info = (name: string, has: (entry: (typeof content.pages)[number]['data']) => unknown) => {
  const { id } = pick(content.pages, ({ data }) => !data.discreet && has(data));
  return { name, path: `/es/${id}/` };
};
/** A discreet page, by the number that is its address. */
const discreet = (name: string, entries: readonly { discreet?: number | undefined }[]) => ({
  name,
  path: `/es/fichas/${entries.find((entry) => entry.discreet)?.discreet}/`,
});

const [guide] = content.guide;
if (!guide) throw new Error('there is no guide');
const { questions, outcomes } = guide.data;
const regionsBySize = content.regions.toSorted((a, b) => {
  const size = (id: string) => content.territory.filter((each) => each.id.startsWith(id)).length;
  return size(a.id) - size(b.id);
});

export const archetypes: readonly Archetype[] = [
  { name: 'the language choice', path: '/' },
  { name: 'the home page', path: '/es/' },
  { name: 'all comunas from A to Z', path: '/es/comunas/' },
  { name: 'all regions', path: '/es/regiones/' },
  { name: 'the region with fewest comunas', path: `/es/regiones/${regionsBySize[0]?.data.slug}/` },
  {
    name: 'the region with most comunas',
    path: `/es/regiones/${regionsBySize.at(-1)?.data.slug}/`,
  },
  comuna(
    'a comuna with events and local prose',
    ({ data, body }) => data.sello.length > 1 && body.trim(),
  ),
  comuna('a comuna with an office that can be called', ({ data }) => data.office?.phones),
  comuna(
    'a comuna of which nothing is known',
    ({ data }) => data.sello.length === 0 && !data.office,
  ),
  comuna('a comuna without a municipality', ({ data }) => !data.municipality),
  comuna('a comuna whose office is elsewhere', ({ data }) => data.municipality?.address?.comuna),
  {
    name: 'the sheet of a comuna',
    path: `${comuna('', ({ data, body }) => data.sello.length > 1 && body.trim()).path}hoja/`,
  },
  { name: 'all procedures', path: '/es/tramites/' },
  procedure('a procedure with several terms', ({ deadline }) => Array.isArray(deadline)),
  procedure(
    'a procedure whose law may have changed',
    ({ beforeActing }) => beforeActing === 'legal-help-first',
  ),
  procedure('a closed procedure', ({ state }) => state === 'closed'),
  procedure('a procedure with many facts', ({ facts }) => Object.keys(facts).length > 9),
  discreet(
    'a discreet procedure',
    content.procedures.map(({ data }) => data),
  ),
  { name: 'the first question of the guide', path: '/es/guia/' },
  discreet('a discreet question of the guide', questions),
  discreet('a discreet outcome of the guide', outcomes),
  {
    name: 'an outcome of the guide',
    path: `/es/guia/${pick(outcomes, (one) => !one.discreet && one.explained.length > 0).id}/`,
  },
  {
    name: 'what differs for people from a country',
    path: `/es/origen/${countries[pick(content.procedures, ({ data }) => data.origin).data.origin?.[0]?.countries[0] ?? 'HT']}/`,
  },
  { name: 'the search', path: '/es/buscar/' },
  { name: 'that there is no network', path: '/es/sin-conexion/' },
  { name: 'all help', path: '/es/ayuda/' },
  { name: 'the steps', path: '/es/pasos/' },
  { name: 'changes of the law', path: '/es/cambios/' },
  { name: 'all sources', path: '/es/fuentes/' },
  { name: 'the words of the counter', path: '/es/palabras/' },
  { name: 'what one shows at a counter', path: '/es/mostrar/' },
  { name: 'the open data', path: '/es/datos/' },
  { name: 'the state of the data', path: '/es/estado/' },
  { name: 'the state of a region', path: `/es/estado/${regionsBySize[0]?.data.slug}/` },
  info('what the Sello is', ({ section }) => section === 'programme'),
  discreet(
    'a discreet page',
    content.pages.map(({ data }) => data),
  ),
  info(
    'a page on rights',
    ({ section, procedures }) => section === 'rights' && procedures.length > 0,
  ),
  { name: 'how to correct', path: '/es/corregir/' },
  { name: 'a poster', path: `/${content.territory[0]?.data.slug}/afiche/`, bare: true },
  {
    name: 'the poster of the region with most comunas',
    path: `/afiche/${regionsBySize.at(-1)?.data.slug}/`,
    bare: true,
  },
  { name: 'the poster of the country', path: '/afiche/', bare: true },
  { name: 'a short address', path: `/${content.territory[0]?.data.slug}/` },
  { name: 'the short address of a region', path: `/regiones/${regionsBySize[0]?.data.slug}/` },
  { name: 'a page that is not there', path: '/404.html' },
];

export const comunaPages = archetypes.filter((page) => page.comuna);

/** Pages in the other languages that stand for all of them: what people in need read first. */
export const translatedPages: readonly Archetype[] = locales
  .map(({ segment }) => segment)
  .filter((segment) => segment !== sourceLocale)
  .flatMap((segment) =>
    archetypes
      .filter(({ name }) =>
        /the home page|events and|law may have|a discreet (?:outcome|page)/.test(name),
      )
      .map(({ name, path }) => ({
        name: `${name} in ${segment}`,
        path: path.replace('/es/', `/${segment}/`),
      })),
  );
