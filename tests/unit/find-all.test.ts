import { expect, test } from 'playwright/test';
import { buildFindAll, type Filters } from '../../src/search/find-all.ts';
import { listFinderPlaces } from '../../src/present/finder-places.ts';
import type { FinderData } from '../../src/search/finder-data.ts';
import { packPlaces, slugOf } from '../../src/search/places.ts';
import type { FoundPage } from '../../src/search/guess-pages.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';
import { buildTextFinder, packTexts } from '../../src/search/text-index.ts';

const day = '2026-11-23';
const catalog = readSpanishCatalog(day);
const { regions } = catalog;
const finder: FinderData = {
  places: packPlaces(listFinderPlaces(catalog, 'es')),
  intl: 'es',
  namesLang: 'es',
  found: {},
  words: { unknown: '', street: '', none: '' },
  ways: [],
};
const page = (title: string, discreet?: string): FoundPage => ({
  title,
  href: `/es/${title.toLowerCase().replace(/\s/g, '-')}/`,
  kind: 'procedure',
  summary: '',
  discreet,
});
const data: SearchData = {
  edition: '',
  rules: {},
  pages: [
    page('Trámite de Quilicura'),
    { ...page('Iquique'), href: '/es/comunas/iquique/', kind: 'comuna' },
    page('Ayuda', 'Ficha 1'),
    page('Multa'),
    page('Abogado'),
    { ...page('Sin permiso'), quiet: true },
  ],
  table: [
    [['puerto del norte'], [1]],
    [['tramite de quilicura'], [0]],
    [
      ['me pega', 'violencia', 'mi marido me pega'],
      [2, 4],
    ],
    [['policia'], [4, 2]],
    [['multa', 'constructor'], [3]],
    [['sin papeles', 'expulsado'], [5]],
    [['carta'], [3, 5]],
    [['aviso'], [3, 4, 5]],
  ],
  kinds: { comuna: '', procedure: '', help: '', right: '', other: '' },
  found: {},
  words: {
    loading: '',
    offline: '',
    error: '',
    titlesOnly: '',
    none: '',
    missed: '',
    guesses: '',
    more: '',
    inSpanish: '',
  },
};
const findAll = buildFindAll(data, finder, '/es/comunas/');
const findInTexts = buildTextFinder(
  packTexts(
    [
      { page: 2, title: 'Ayuda', text: 'moretones' },
      { page: 3, title: 'Multa', text: 'La multa, pagarla, cuota. Ayuda.' },
      { page: 4, title: 'Abogado', text: 'Ayuda por una multa o una cuota' },
      { page: data.pages.length + 1, title: 'Camarones', text: 'cuota del valle' },
    ],
    {},
  ),
);
const everything = { kind: '', region: '' };

/** Titles found, and those that may be meant; without the texts. */
function ask(query: string, filters: Partial<Filters> = {}) {
  const { found, guesses } = findAll(query, { ...everything, ...filters });
  return { found: found.map(({ title }) => title), guesses: guesses.map(({ title }) => title) };
}

test('the address of every region follows from its name, by which places are filtered', () => {
  expect(regions.filter(({ short, slug }) => slugOf(short) !== slug)).toEqual([]);
});

test('a comuna is found in its region, badly spelt too', () => {
  for (const query of ['quilicura', 'quilicra'])
    expect(ask(query, { region: 'metropolitana' }).found).toEqual(['Quilicura']);
});

test('a comuna of another region is neither found nor offered', () => {
  for (const query of ['quilicura', 'quilicra']) {
    const { found, guesses } = ask(query, { region: 'tarapaca' });
    expect([...found, ...guesses]).not.toContain('Quilicura');
  }
});

test('a comuna that the table names is found in its region alone', () => {
  const query = 'puerto del norte';
  expect(ask(query, { region: 'tarapaca' }).found).toEqual(['Iquique']);
  expect(ask(query, { region: 'metropolitana' }).found).not.toContain('Iquique');
});

test('in a region, and among comunas, no page of another kind is found', () => {
  for (const filters of [{ region: 'metropolitana' }, { kind: 'comuna' }]) {
    const { found, guesses } = ask('trámite de quilicura', filters);
    expect([...found, ...guesses]).not.toContain('Trámite de Quilicura');
  }
  expect(ask('trámite de quilicura').found).toContain('Trámite de Quilicura');
});

test('the texts add pages and comunas, after what is known without them, and none twice', () => {
  const { found } = findAll('multa cuota', everything, findInTexts);
  expect(found.map(({ title }) => title)).toEqual(['Multa', 'Abogado']);
  const kinds = findAll('cuota', everything, findInTexts).found.map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(['comuna', 'procedure', 'procedure']);
});

test('words that lead to pages for people in danger may not stay, wherever they stand in the table', () => {
  for (const query of [
    'me pega',
    'mi marido me pega',
    'VIOLENCIA',
    'biolencia',
    'violento',
    'policía',
  ])
    expect(findAll(query, everything, findInTexts), query).toMatchObject({
      discreet: true,
      mayStay: false,
    });
});

test('nor do words by which the texts lead there, or filters that hide it', () => {
  expect(findAll('moretones', everything, findInTexts).discreet).toBe(true);
  expect(findAll('me pega', { kind: 'right', region: '' }, findInTexts).discreet).toBe(true);
});

test('nor do words that lead first to who may be made to leave; where others are told of it too, they stay', () => {
  for (const query of ['sin papeles', 'me han expulsado', 'carta'])
    expect(findAll(query, everything).mayStay, query).toBe(false);
  expect(findAll('aviso', everything).mayStay).toBe(true);
});

test('other words may stay, once it is known where they lead', () => {
  expect(findAll('multa', everything).mayStay).toBe(true);
  expect(findAll('cuota', everything, findInTexts).mayStay).toBe(true);
  expect(findAll('cuota', everything)).toMatchObject({ discreet: false, mayStay: false });
  expect(findAll('xyzzy', everything, findInTexts)).toMatchObject({
    discreet: false,
    mayStay: false,
  });
});

test('any word is safe, and of what is pasted only the beginning is answered', () => {
  for (const query of [
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty valueOf', '<b>&', '\\', '(', '🙂'],
    ...['pte '.repeat(500), 'a '.repeat(5000), 'x'.repeat(100_000), '工资'.repeat(5000)],
  ]) {
    const answer = findAll(query, everything, findInTexts);
    if (query.length < 1000) continue;
    const asked: string[] = [];
    const longer = findAll(query + query, everything, (words) => {
      asked.push(words);
      return findInTexts(words);
    });
    expect(longer).toEqual(answer);
    for (const words of asked) expect(words.length).toBeLessThanOrEqual(120);
  }
  expect(findAll('trabajo constructor', everything, findInTexts).found[0]?.title).toBe('Multa');
});
