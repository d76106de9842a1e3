import { expect, test } from 'playwright/test';
import {
  contactsIn,
  emergencyLines,
  groupByNeed,
  nationalContacts,
  nationalHelp,
} from '../../src/model/help.ts';
import { legalAidIn, legalAidOffices, listLegalAid } from '../../src/model/legal-aid.ts';
import { contactsFor, nearestKnown, officesFor } from '../../src/model/nearby.ts';
import { bestPlace } from '../../src/model/places.ts';
import type { Comuna, LocalContact } from '../../src/model/types.ts';
import { needs, type Need } from '../../src/schema/vocabulary.ts';
import { readFixtures, readSpanishCatalog } from './spanish-catalog.ts';

const catalog = readFixtures();
const comuna = (slug: string) => {
  const found = catalog.comunas.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no comuna "${slug}"`);
  return found;
};

test('the country has 346 comunas in 56 provinces and 16 regions', () => {
  const { comunas, regions } = readSpanishCatalog('2026-11-23');
  expect(comunas).toHaveLength(346);
  expect(regions.flatMap((region) => region.provinces)).toHaveLength(56);
  expect(regions).toHaveLength(16);
  expect(new Set(comunas.map(({ slug }) => slug)).size).toBe(346);
});

test('the nearest SERMIG office of the region comes first', () => {
  expect(officesFor(comuna('valle-supuesto'))[0]?.id).toBe('sermig-norte');
  expect(officesFor(comuna('san-ejemplo-del-mar'))[0]?.id).toBe('sermig-desierto');
});

test('near contacts come before national ones, uncertain ones last', () => {
  const legal = contactsFor(catalog, comuna('llano-nulo'), 'legal');
  const scopes = legal
    .filter(({ contact }) => contact.confidence !== 'low')
    .map(({ scope }) => ['comuna', 'region', 'country'].indexOf(scope));
  expect(scopes).toEqual([...scopes].sort());
  const lows = legal.map(({ contact }) => contact.confidence === 'low');
  expect(lows.indexOf(true)).toBeGreaterThan(lows.lastIndexOf(false));
});

test('on violence the line that is marked as the first comes before everything else', () => {
  for (const slug of ['villa-maqueta', 'llano-nulo'])
    expect(contactsFor(catalog, comuna(slug), 'violence')[0]?.contact.id).toBe('linea-mujeres');
});

test('a contact of one region does not appear in another', () => {
  const all = contactsFor(catalog, comuna('villa-maqueta'), 'legal').map(
    ({ contact }) => contact.id,
  );
  expect(all).not.toContain('ayuda-legal-puerto');
});

test('every contact stands once: before all others, on the page of help or on that of its region', () => {
  const pages = [
    nationalContacts(catalog),
    ...catalog.regions.map((region) =>
      contactsIn(catalog, region).filter(({ homeRegion }) => homeRegion === region.slug),
    ),
  ];
  const grouped = pages.flatMap(groupByNeed).flatMap(({ contacts }) => contacts);
  const ids = [...emergencyLines(catalog), ...grouped].map(({ id }) => id);
  expect(ids.sort()).toEqual(catalog.contacts.map(({ id }) => id).sort());
});

test('emergency lines are open day and night, the most urgent first', () => {
  const lines = emergencyLines(catalog);
  expect(lines.map(({ phones }) => phones?.[0]?.number)).toEqual(['191', '192', '193', '194']);
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
  expect(listLegalAid(catalog).flatMap(({ regions }) => regions)).toHaveLength(3);
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
  ...comuna('llano-nulo'),
  office: { ...reached, services: [], caveats: [], sources: [source], name: 'Oficina', ...office },
  municipality: {
    ...reached,
    services: [],
    caveats: [],
    sources: [source],
    name: 'Municipalidad',
    phones: [{ number: '+56220000001' }],
  },
});

test('the best place is the migrant office, unless what is known of it is old', () => {
  const address = { value: 'Calle 1' };
  expect(bestPlace(catalog, made({ address, asOf: '2025' })).kind).toBe('office');
  expect(bestPlace(catalog, made({ address, asOf: '2018' })).kind).toBe('municipality');
});

test('where the best place has no phone, the municipality is called', () => {
  const address = { value: 'Calle 1' };
  const phones = [{ number: '+56220000002' }];
  expect(bestPlace(catalog, made({ address, asOf: '2025' })).call?.name).toBe('Municipalidad');
  expect(bestPlace(catalog, made({ phones, asOf: '2025' })).call).toBeUndefined();
});

test('where the comuna has no place of its own, the nearest SERMIG office is the best', () => {
  for (const [slug, id] of [
    ['san-ejemplo-del-mar', 'sermig-desierto'],
    ['valle-supuesto', 'sermig-norte'],
  ] as const) {
    const { office: _, municipality: __, ...bare } = comuna(slug);
    expect(bestPlace(catalog, bare)).toMatchObject({ kind: 'sermig', place: { id } });
  }
});

test('the nearest comunas with information are three at most, and none is far', () => {
  const near = (slug: string) =>
    nearestKnown(catalog, comuna(slug), 3).map((each) => each.comuna.slug);
  expect(near('lago-simulado')).toEqual(['villa-maqueta']);
  expect(near('llano-nulo')).toEqual(['nandu-blanco', 'capital-imaginaria']);
  expect(near('rio-bosquejo')).toEqual([]);
  const known = catalog.comunas.map((each) => ({
    ...each,
    sealStatus: { ...each.sealStatus, status: 'interested' as const },
  }));
  expect(nearestKnown({ ...catalog, comunas: known }, comuna('llano-nulo'), 3)).toHaveLength(3);
});
