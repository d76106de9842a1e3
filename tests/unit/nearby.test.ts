import { expect, test } from 'playwright/test';
import {
  contactsIn,
  emergencyLines,
  groupByNeed,
  nationalContacts,
  nationalHelp,
  regionOf,
} from '../../src/model/help.ts';
import { legalAidIn, legalAidOffices, listLegalAid } from '../../src/model/legal-aid.ts';
import { contactsFor, nearestKnown, officesFor } from '../../src/model/nearby.ts';
import { bestPlace } from '../../src/model/places.ts';
import type { Comuna, LocalContact } from '../../src/model/types.ts';
import { needs, type Need } from '../../src/schema/vocabulary.ts';
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
  const scopes = legal
    .filter(({ contact }) => contact.confidence !== 'low')
    .map(({ scope }) => ['comuna', 'region', 'country'].indexOf(scope));
  expect(scopes).toEqual([...scopes].sort());
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

test('every contact stands once: before all others, on the page of help or on that of its region', () => {
  const pages = [
    nationalContacts(catalog),
    ...catalog.regions.map((region) =>
      contactsIn(catalog, region).filter((contact) => regionOf(catalog, contact) === region),
    ),
  ];
  const grouped = pages.flatMap(groupByNeed).flatMap(({ contacts }) => contacts);
  const ids = [...emergencyLines(catalog), ...grouped].map(({ id }) => id);
  expect(ids.sort()).toEqual(catalog.contacts.map(({ id }) => id).sort());
});

test('emergency lines are open day and night, the most urgent first', () => {
  const lines = emergencyLines(catalog);
  expect(lines.map(({ phones }) => phones?.[0]?.number)).toEqual(['133', '131', '134', '132']);
  expect(lines.every(({ hours }) => hours?.osm === '24/7')).toBe(true);
});

test('national help names at most five, with the legal aid of the State, and nobody twice', () => {
  const wishes: Need[][] = [
    ['legal', 'violence', 'legal'],
    ['health', 'social', 'school', 'work'],
    [...needs],
  ];
  for (const wanted of wishes) {
    const ids = nationalHelp(catalog, wanted).map(({ id }) => id);
    expect(ids.length).toBeLessThanOrEqual(wanted.includes('legal') ? 4 : 5);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('who is there for one need comes before who answers it too, and each need names somebody', () => {
  const of = (id: string, own: Need[]) => ({ id, name: id, kind: 'ngo', needs: own, services: [] });
  const contacts = [of('a', ['social', 'legal']), of('b', ['legal']), of('c', ['refuge'])];
  const small = { ...catalog, contacts: contacts as unknown as typeof catalog.contacts };
  const find = (wanted: Need[]) => nationalHelp(small, wanted).map(({ id }) => id);
  expect(find(['legal'])).toEqual(['b', 'a']);
  expect(find(['refuge', 'legal'])).toEqual(['c', 'b', 'a']);
});

test('each region has the legal aid of the State, with a website', () => {
  for (const region of catalog.regions)
    expect(legalAidIn(catalog, region).corporation.website?.url, region.name).toMatch(/^https:/);
  expect(listLegalAid(catalog).flatMap(({ regions }) => regions)).toHaveLength(16);
});

test('where legal aid has an office with a phone, it is the first of its comuna', () => {
  const offices = catalog.contacts.filter(
    ({ kind, phones, address }) => kind === 'legal-aid-office' && phones && address?.comuna,
  );
  expect(offices.length).toBeGreaterThan(0);
  for (const office of offices) {
    const at = catalog.comunas.find(({ code }) => code === office.address?.comuna);
    expect(at && legalAidOffices(catalog, at)[0]?.id).toBe(office.id);
  }
});

const [source = ''] = catalog.road.sources;
const reached = { services: [], caveats: [], confidence: 'high' } as const;
const made = (office: Partial<LocalContact>): Comuna => ({
  ...comuna('melipilla'),
  office: { ...reached, services: [], caveats: [], sources: [source], name: 'Oficina', ...office },
  municipality: {
    ...reached,
    services: [],
    caveats: [],
    sources: [source],
    name: 'Municipalidad',
    phones: [{ number: '+56229027004' }],
  },
});

test('the best place is the migrant office, unless what is known of it is old', () => {
  const address = { value: 'Calle 1' };
  expect(bestPlace(catalog, made({ address, asOf: '2025' })).kind).toBe('office');
  expect(bestPlace(catalog, made({ address, asOf: '2018' })).kind).toBe('municipality');
});

test('where the best place has no phone, the municipality is called', () => {
  const address = { value: 'Calle 1' };
  const phones = [{ number: '+56229027005' }];
  expect(bestPlace(catalog, made({ address, asOf: '2025' })).call?.name).toBe('Municipalidad');
  expect(bestPlace(catalog, made({ phones, asOf: '2025' })).call).toBeUndefined();
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

test('the nearest comunas with information are three at most, and none is far', () => {
  const known = (...slugs: string[]) => ({
    ...catalog,
    comunas: slugs.map((slug) => ({
      ...comuna(slug),
      sealStatus: { ...comuna(slug).sealStatus, status: 'interested' as const },
    })),
  });
  const near = (all: typeof catalog, slug: string) =>
    nearestKnown(all, comuna(slug), 3).map((each) => each.comuna.slug);
  expect(near(known('arica', 'iquique', 'calama'), 'alto-hospicio')).toEqual(['iquique']);
  expect(near(known('arica', 'calama'), 'colchane')).toEqual([]);
  const capital = known('maipu', 'santiago', 'providencia', 'nunoa', 'recoleta');
  expect(near(capital, 'santiago')).toHaveLength(3);
});
