import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { isClose, isOneTypo } from '../../src/search/close.ts';
import { listFinderPlaces } from '../../src/present/finder-places.ts';
import { buildJudge } from '../../src/search/judge.ts';
import { findNearest, packPositions, unpackPositions } from '../../src/search/near.ts';
import { packPlaces, placesOf, slugOf, unpackAreas } from '../../src/search/places.ts';
import { soundOf } from '../../src/search/sound.ts';
import { makeSlips, scoreSlip } from '../finder-cases.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';

const day = '2026-11-23';
const catalog = readSpanishCatalog(day);
const { comunas } = catalog;
const areas = unpackAreas(packPlaces(listFinderPlaces(catalog, 'es')));
const places = placesOf(areas);
const judge = buildJudge(areas);
const findReal = (query: string, most: number) =>
  judge(query)
    .matches.slice(0, most)
    .map(({ place }) => place);

for (const slip of makeSlips(places))
  test(`names ${slip.kind}: the right comuna is first in 95 % and in the first three in 99 % of cases`, () => {
    const { first, three } = scoreSlip(slip, (query) => findReal(query, 3));
    expect(slip.cases.length).toBeGreaterThan(30);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(three).toBeGreaterThanOrEqual(0.99);
  });

test('whatever is typed, a comuna is offered once, and what is certain names one', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...places.map(({ name }) => name)), { maxLength: 3 })
      .map((names) => names.join(' ')),
  );
  fc.assert(
    fc.property(typed, (query) => {
      const { certainty, matches } = judge(query);
      const slugs = matches.map(({ place }) => place.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      if (certainty === 'none') expect(slugs).toEqual([]);
      if (certainty === 'certain') expect(slugs).not.toEqual([]);
    }),
    { seed: 346, numRuns: 500 },
  );
});
/** Regions of some comunas, each in a province of the name of its region. */
const placeRegions = (regions: readonly { region: string; comunas: readonly string[] }[]) =>
  unpackAreas(
    packPlaces(
      regions.map(({ region, comunas: names }) => ({
        names: [region],
        capital: names[0] ?? '',
        provinces: [
          {
            name: region,
            places: names.map((name) => ({
              name,
              slug: slugOf(name),
              region,
              others: name === 'Isla de Pascua' ? ['Rapa Nui'] : [],
            })),
          },
        ],
      })),
    ),
  );

/** Names as they are written and heard, of a country that no editor changes. */
const few = placeRegions([
  {
    region: 'Sur',
    comunas: ['San Pedro', 'Quilicura', 'Concepción', 'Puente Alto', 'Huechuraba'],
  },
  { region: 'Norte', comunas: ['San Pedro de Atacama', 'Valparaíso', 'Mejillones', 'Melipilla'] },
  { region: 'Centro', comunas: ['San Pedro de la Paz', 'Isla de Pascua'] },
]);
const judgeFew = buildJudge(few);
const find = (query: string, most: number) =>
  judgeFew(query)
    .matches.slice(0, most)
    .map(({ place }) => place);
const namesOf = (query: string, most = 5) => find(query, most).map(({ name }) => name);

test('two letters are enough, one is not', () => {
  expect(namesOf('a')).toEqual([]);
  expect(namesOf('me')).toContain('Melipilla');
});
test('a name that begins others comes before them, each with its region', () => {
  const [first, ...others] = find('san pedro', 3).map(({ name, region }) => `${name}, ${region}`);
  expect(first).toBe('San Pedro, Sur');
  expect(others.toSorted()).toEqual(['San Pedro de Atacama, Norte', 'San Pedro de la Paz, Centro']);
});
for (const [typed, name] of [
  ['rapa nui', 'Isla de Pascua'],
  ['rapa nuy', 'Isla de Pascua'],
] as const)
  test(`"${typed}" finds ${name} by another name`, () => expect(namesOf(typed)[0]).toBe(name));
for (const [typed, name] of [
  ['kilikoura', 'Quilicura'],
  ['konsepsyon', 'Concepción'],
  ['pwente alto', 'Puente Alto'],
  ['wechuraba', 'Huechuraba'],
  ['valparezo', 'Valparaíso'],
  ['mehiyones', 'Mejillones'],
] as const)
  test(`"${typed}" finds ${name} as it is heard`, () => expect(namesOf(typed)[0]).toBe(name));
test('a region finds its comunas', () => {
  expect(find('norte', 4).map(({ region }) => region)).toEqual(Array(4).fill('Norte'));
});
test('what is not a name at all finds nothing close', () => {
  const close = (query: string) => find(query, 3).filter((place) => isClose(query, place));
  expect(close('salud')).toEqual([]);
  expect(close('carnet vencido')).toEqual([]);
  expect(close('quilicra').map(({ name }) => name)).toEqual(['Quilicura']);
});
test('one slip of the finger is a letter more, less, wrong or swapped', () => {
  for (const [a, b] of [
    ['maipu', 'mapu'],
    ['maipu', 'maippu'],
    ['maipu', 'naipu'],
    ['maipu', 'miapu'],
  ] as const)
    expect([a, b, isOneTypo(a, b)]).toEqual([a, b, true]);
  expect(isOneTypo('maipu', 'mipo')).toBe(false);
});
test('a sound is the same for those who write it their way', () => {
  expect(soundOf('kilikoura')).toBe(soundOf('quilicura'));
  expect(soundOf('konsepsyon')).toBe(soundOf('concepcion'));
  expect(soundOf('chile')).not.toBe(soundOf('quile'));
});

test('the comunas come out of the package as they went in', () => {
  const packed = packPlaces(listFinderPlaces(catalog, 'es'));
  const told = placesOf(unpackAreas(packed)).map(({ name, slug, region, others }) => ({
    name,
    slug,
    region,
    others,
  }));
  const bySlug = (all: typeof told) => all.toSorted((a, b) => a.slug.localeCompare(b.slug));
  expect(bySlug(told)).toEqual(
    bySlug(
      comunas.map(({ name, slug, region, aliases }) => ({
        name,
        slug,
        region: region.short,
        others: aliases,
      })),
    ),
  );
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(4_000);
});
test('an address that does not follow from the name is not packed', () => {
  const place = { name: 'Maipú', slug: 'otra', region: 'R', others: [] };
  const provinces = [{ name: 'P', places: [place] }];
  expect(() => packPlaces([{ names: ['R'], capital: 'Maipú', provinces }])).toThrow(
    /"otra" does not follow from Maipú/,
  );
});

const positions = comunas.map(({ name, slug, town, centre }) => ({
  name,
  slug,
  points: [town, centre].filter((point) => point !== undefined),
}));
test('who stands in the town of a comuna is told of it first', () => {
  const packed = unpackPositions(packPositions(positions));
  const lost = comunas.filter(
    ({ name, town }) => town && findNearest(packed, town, 3).every((one) => one.name !== name),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
});
test('who is in another country is told of no comuna', () => {
  expect(findNearest(positions, { lat: 18.54, lon: -72.34 }, 5)).toEqual([]);
});
