import { expect, test } from 'playwright/test';
import { linkOffice } from '../../src/data/linked/offices.ts';
import { writeLinked } from '../../src/data/linked/linked.ts';
import { linkProcedure } from '../../src/data/linked/procedure.ts';
import { procedurePage } from '../../src/model/pages/procedure-page.ts';
import { cardOf } from '../../src/model/provenance.ts';
import type { LocalContact } from '../../src/model/types.ts';
import { readFixtures } from './spanish-catalog.ts';

const catalog = readFixtures();
const given: LocalContact = {
  name: 'Oficina Inventada',
  address: { value: 'Calle Inventada 1, Puerto Ficticio' },
  phones: [{ number: '+56220000001' }],
  website: { url: 'https://oficina.example.org/' },
  services: [],
  caveats: [],
  confidence: 'high',
  asOf: '2026-04',
  sources: ['municipio-inventado'],
};
const tell = (changed: Partial<LocalContact> = {}) =>
  linkOffice(cardOf(catalog, { ...given, ...changed }), 'migrant-office', 'Puerto Ficticio');

test('what would end a script does not stand in it', () => {
  const text = writeLinked([{ '@type': 'WebSite', name: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: '</script><b>',
  });
});

test('several things are one graph', () => {
  const text = writeLinked([{ '@type': 'WebSite' }, { '@type': 'NGO', name: 'a' }]);
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite' }, { '@type': 'NGO', name: 'a' }],
  });
});

test('an office is told with its address, its phone and its site', () => {
  expect(tell()).toEqual([
    {
      '@type': 'GovernmentOffice',
      name: 'Oficina Inventada',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Calle Inventada 1, Puerto Ficticio',
        addressLocality: 'Puerto Ficticio',
        addressCountry: 'CL',
      },
      telephone: '+56220000001',
      url: 'https://oficina.example.org/',
    },
  ]);
});

test('hours that are sure and languages stand at its phone', () => {
  const [office] = tell({ hours: { osm: 'Mo-We 09:00-14:00' }, services: ['haitian-interpreter'] });
  expect(office).not.toHaveProperty('telephone');
  expect(office).toMatchObject({
    contactPoint: {
      telephone: '+56220000001',
      hoursAvailable: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'], opens: '09:00', closes: '14:00' },
      ],
      availableLanguage: ['ht'],
    },
  });
});

test('doubtful hours are not told', () => {
  const hours = { osm: 'Mo-Fr 09:00-14:00', caveats: ['hours-from-old-source' as const] };
  expect(JSON.stringify(tell({ hours }))).not.toContain('hoursAvailable');
});

test('a phone or an address with a doubt is not told', () => {
  const phones = [{ number: '+56220000009', caveats: ['number-of-one-department' as const] }];
  const address = { value: 'Calle Dudosa 1', caveats: ['office-outside-comuna' as const] };
  const text = JSON.stringify(tell({ phones, address }));
  expect(text).toContain('Oficina Inventada');
  expect(text).not.toMatch(/220000009|Dudosa/);
});

test('an office that may be closed, that is to be asked first, or of which all is old is not told at all', () => {
  expect(tell({ caveats: ['may-have-closed'] })).toEqual([]);
  expect(tell({ caveats: ['check-before-going'] })).toEqual([]);
  expect(tell({ confidence: 'low' })).toEqual([]);
  expect(tell({ asOf: '2019' })).toEqual([]);
});

test('that an hour is booked first is told with the address to book, or the office is not', () => {
  const caveats = ['books-online-first' as const];
  expect(tell({ caveats })).toEqual([]);
  const booking = 'https://horas.example.org/';
  expect(tell({ caveats, booking })).toMatchObject([
    { potentialAction: { '@type': 'ReserveAction', target: booking } },
  ]);
});

test('a name alone tells nothing', () => {
  const { name, services, caveats, confidence, sources } = given;
  const bare = cardOf(catalog, { name, services, caveats, confidence, sources });
  expect(linkOffice(bare, 'municipality')).toEqual([]);
});

test('a procedure is told unless it is closed or discreet', () => {
  for (const procedure of catalog.procedures) {
    const told = linkProcedure(procedurePage(catalog, procedure), 'Título');
    const isOpen = procedure.state === 'open' && procedure.discreet === undefined;
    expect(told.length, procedure.slug).toBe(isOpen ? 1 : 0);
  }
});
