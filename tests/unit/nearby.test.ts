import { expect, test } from 'playwright/test';
import { emergencyLines, groupByNeed, nationalHelp } from '../../src/model/help.ts';
import { contactsFor, nearestKnown, officesFor } from '../../src/model/nearby.ts';
import { bestPlace } from '../../src/model/places.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';

const day = '2026-11-23';
const catalog = readSpanishCatalog(day);
const comuna = (slug: string) => {
  const found = catalog.comunas.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no comuna "${slug}"`);
  return found;
};

test('the country has 346 comunas in 56 provinces and 16 regions', () => {
  expect(catalog.comunas).toHaveLength(346);
  expect(catalog.regions.flatMap((region) => region.provinces)).toHaveLength(56);
  expect(catalog.regions).toHaveLength(16);
  expect(new Set(catalog.comunas.map(({ slug }) => slug)).size).toBe(346);
});

test('the nearest SERMIG office of the region comes first', () => {
  expect(officesFor(comuna('mejillones'))[0]?.id).toBe('sermig-antofagasta');
  expect(officesFor(comuna('san-pedro-de-atacama'))[0]?.id).toBe('sermig-calama');
});

test('near contacts come before national ones, uncertain ones last', () => {
  const legal = contactsFor(catalog, comuna('valparaiso'), 'legal');
  expect(legal[0]?.contact.id).toBe('cajval');
  const lows = legal.map(({ contact }) => contact.confidence === 'low');
  expect(lows.indexOf(true)).toBeGreaterThan(lows.lastIndexOf(false));
});

test('on violence the line 1455 comes before everything else', () => {
  for (const slug of ['punta-arenas', 'melipilla'])
    expect(contactsFor(catalog, comuna(slug), 'violence')[0]?.contact.id).toBe('sernameg-1455');
});

test('a contact of one region does not appear in another', () => {
  const all = contactsFor(catalog, comuna('arica'), 'legal').map(({ contact }) => contact.id);
  expect(all).not.toContain('cajval');
});

test('every contact stands once in the list of help', () => {
  const groups = groupByNeed(catalog).flatMap(({ contacts }) => contacts);
  const ids = [...emergencyLines(catalog), ...groups].map(({ id }) => id);
  expect(ids.sort()).toEqual(catalog.contacts.map(({ id }) => id).sort());
});

test('regional offices stand from north to south in the list of help', () => {
  const places = (groupByNeed(catalog).find(({ need }) => need === 'papers')?.contacts ?? [])
    .flatMap(({ regions }) => regions?.[0] ?? [])
    .map((code) => catalog.regions.findIndex((region) => region.code === code));
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('emergency lines are open day and night, the most urgent first', () => {
  const lines = emergencyLines(catalog);
  expect(lines.map(({ phones }) => phones?.[0]?.number)).toEqual(['133', '131', '134', '132']);
  expect(lines.every(({ hours }) => hours?.osm === '24/7')).toBe(true);
});

test('national help names nobody twice', () => {
  const ids = nationalHelp(catalog, ['legal', 'violence', 'legal'], 3).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the best place is the migrant office, unless what is known of it is old', () => {
  expect(bestPlace(catalog, comuna('san-antonio')).kind).toBe('office');
  expect(bestPlace(catalog, comuna('curico')).kind).toBe('municipality');
  expect(bestPlace(catalog, comuna('quilicura')).kind).toBe('municipality');
});

test('where the comuna has no place of its own, the nearest SERMIG office is the best', () => {
  for (const [slug, id] of [
    ['san-pedro-de-atacama', 'sermig-calama'],
    ['mejillones', 'sermig-antofagasta'],
  ] as const) {
    const { office: _, municipality: __, ...bare } = comuna(slug);
    expect(bestPlace(catalog, bare)).toMatchObject({ kind: 'sermig', place: { id } });
  }
});

test('where nothing is known, the nearest comuna of which something is known is named', () => {
  const near = nearestKnown(catalog, comuna('colchane'), 3);
  expect(near[0]?.comuna.slug).toBe('maria-elena');
  expect(nearestKnown(catalog, comuna('santiago'), 3)).toHaveLength(3);
});
