import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'playwright/test';
import { readContent } from '../../scripts/read-content.ts';
import { listContentSchemas } from '../../src/data/content-schemas.ts';
import { listOrganizations, listServices } from '../../src/data/hsds/services.ts';
import { walk } from '../../src/model/walk.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { readFixtures, readSpanishCatalog } from './spanish-catalog.ts';

/** The published, compiled schemas of HSDS 3.0: they are not ours to copy. */
const folder = process.env['HSDS_SCHEMAS'] ?? '';

const catalog = readFixtures();
const urlOf = ({ id }: { id: string }) => `https://comunas.example.org/${id}`;
const services = listServices(catalog, urlOf);
/** With those of the real content. */
const everyService = [...services, ...listServices(readSpanishCatalog(catalog.today), urlOf)];

const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uri: (text: string) => URL.canParse(text),
  email: /^\S+@\S+$/,
  'date-time': /^\d{4}-\d\d-\d\dT/,
};

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** A schema that knows no other fields than those it names: a misspelt one is found. */
function closeSchema({ properties, items, ...others }: Schema): Schema & Record<string, unknown> {
  const closed = Object.entries(properties ?? {}).map(
    ([name, field]) => [name, closeSchema(field)] as const,
  );
  return {
    ...others,
    ...(properties && { properties: Object.fromEntries(closed), additionalProperties: false }),
    ...(items && { items: closeSchema(items) }),
  };
}

function compile(name: string) {
  const schema = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Schema;
  return new Ajv({ strict: false, allErrors: true, formats }).compile(closeSchema(schema));
}

for (const [name, entries] of [
  ['service', everyService],
  ['organization', listOrganizations(everyService)],
] as const)
  test(`every ${name} is valid by the published schema of HSDS 3.0`, () => {
    test.skip(
      !existsSync(folder),
      'left out: HSDS_SCHEMAS names no folder with the schemas of HSDS',
    );
    test.setTimeout(120_000);
    const isValid = compile(name);
    expect(isValid({ ...entries[0], id: 'no uuid' })).toBe(false);
    expect(isValid({ ...entries[0], unknown: 'field' })).toBe(false);
    const wrong = entries.flatMap((entry) => (isValid(entry) ? [] : [isValid.errors]));
    expect(wrong).toEqual([]);
  });

test('ids of HSDS name one thing each, and every reference leads to one', () => {
  const ids = services.flatMap((service) => [
    service.id,
    service.organization.id,
    ...[service.phones, service.schedules, service.service_areas].flat().map(({ id }) => id),
    ...service.service_at_locations.flatMap(({ id, location }) => [
      id,
      location.id,
      ...location.addresses.map((address) => address.id),
    ]),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = [...walk(services)].flatMap(({ path, value }) =>
    /\.\w+_id$/.test(path) ? [value] : [],
  );
  expect(referred.filter((id) => !ids.includes(String(id)))).toEqual([]);
});

test('a service is assured on the day of its confirmation or of its source, or on none', () => {
  const dated = services.filter((service) => 'assured_date' in service);
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.length).toBeLessThan(services.length);
  for (const { assured_date: day } of dated) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(`${day}` <= catalog.today).toBe(true);
  }
});

test('what may no longer be open is no active service', () => {
  const doubtful = /"(?:announced-not-confirmed-open|may-have-closed|programme-may-have-ended)"/;
  const names = services.map(({ name }) => name);
  const offices = [
    ...catalog.comunas.flatMap((c) => [c.office, c.municipality]),
    ...catalog.contacts,
  ]
    .flatMap((office) => office ?? [])
    .filter((office) => doubtful.test(JSON.stringify(office)));
  expect(offices.length).toBeGreaterThan(0);
  expect(offices.filter(({ name }) => names.includes(name))).toEqual([]);
});

test('our own files are valid by the JSON Schemas that we publish, and others are not', () => {
  const { content } = readContent(fixtures.content);
  const schemas = listContentSchemas();
  expect(schemas.length).toBeGreaterThan(20);
  for (const { name, schema } of schemas) {
    const isValid = new Ajv2020({ strict: false, formats: { ...formats, uri: true } }).compile(
      schema,
    );
    for (const { file, data } of content[name]) {
      expect(isValid(data), `${file}: ${JSON.stringify(isValid.errors)}`).toBe(true);
      expect(isValid({ ...Object(data), unknown: 7 }), file).toBe(false);
    }
  }
});
