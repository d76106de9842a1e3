import { expect, test } from 'playwright/test';
import { buildFindAll, type Filters } from '../../src/search/find-all.ts';
import type { FinderData } from '../../src/search/finder-data.ts';
import { packPlaces, slugOf } from '../../src/search/places.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';

const day = '2026-11-23';
const { comunas, regions } = readSpanishCatalog(day);
const finder: FinderData = {
  places: packPlaces(
    comunas.map(({ name, slug, aliases, region }) => ({
      name,
      slug,
      region: region.short,
      others: aliases,
    })),
  ),
  intl: 'es',
  found: {},
  none: '',
};
const page = { href: '/es/tramites/quilicura/', kind: 'procedure', summary: '' } as const;
const data: SearchData = {
  pages: [
    { ...page, title: 'Trámite de Quilicura' },
    { ...page, title: 'Iquique', href: '/es/comunas/iquique/', kind: 'comuna' },
  ],
  table: [
    [['puerto del norte'], [1]],
    [['tramite de quilicura'], [0]],
  ],
  kinds: { comuna: '', procedure: '', help: '', right: '', other: '' },
  found: {},
  words: { loading: '', offline: '', error: '', none: '', guesses: '', more: '', inSpanish: '' },
};
const findAll = buildFindAll(data, finder, '/es/comunas/');

/** Titles found, and those that may be meant; the full text is not there and finds nothing. */
async function ask(query: string, { kind = '', region = '' }: Partial<Filters>) {
  const { found, guesses } = await findAll(query, { kind, region });
  const titles = (all: typeof found) => Promise.all(all.map(async (load) => (await load()).title));
  return { found: await titles(found), guesses: await titles(guesses) };
}

test('the address of every region follows from its name, by which places are filtered', () => {
  expect(regions.filter(({ short, slug }) => slugOf(short) !== slug)).toEqual([]);
});

test('a comuna is found in its region, badly spelt too', async () => {
  for (const query of ['quilicura', 'quilicra'])
    expect((await ask(query, { region: 'metropolitana' })).found).toEqual(['Quilicura']);
});

test('a comuna of another region is neither found nor offered', async () => {
  for (const query of ['quilicura', 'quilicra']) {
    const { found, guesses } = await ask(query, { region: 'tarapaca' });
    expect([...found, ...guesses]).not.toContain('Quilicura');
  }
});

test('a comuna that the table names is found in its region alone', async () => {
  const query = 'puerto del norte';
  expect((await ask(query, { region: 'tarapaca' })).found).toEqual(['Iquique']);
  expect((await ask(query, { region: 'metropolitana' })).found).not.toContain('Iquique');
});

test('in a region, and among comunas, no page of another kind is found', async () => {
  for (const filters of [{ region: 'metropolitana' }, { kind: 'comuna' }]) {
    const { found, guesses } = await ask('trámite de quilicura', filters);
    expect([...found, ...guesses]).not.toContain('Trámite de Quilicura');
  }
  expect((await ask('trámite de quilicura', {})).found).toContain('Trámite de Quilicura');
});
