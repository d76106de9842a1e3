import type { Catalog } from '../model/types.ts';
import { writeDcat } from './dcat.ts';
import { comunaPoints } from './comuna-points.ts';
import { listContentSchemas } from './content-schemas.ts';
import { writeCsv } from './csv.ts';
import { licence, type DataFile, type DataSet } from './data-file.ts';
import { listOrganizations, listServices } from './hsds/services.ts';
import { officePath } from './list-offices.ts';
import type { Table } from './table.ts';
import { comunasTable } from './tables/comunas.ts';
import { contactsTable } from './tables/contacts.ts';
import { eventsTable } from './tables/events.ts';
import { proceduresTable } from './tables/procedures.ts';
import { stateTable } from './tables/state.ts';

type Absolute = (path: string) => string;

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** A table as CSV, and as JSON with its licence and its day. */
function tableFiles(about: DataSet, { today }: Catalog, make: () => Table): DataFile[] {
  const inJson = () => json({ hecho_el: today, licencia: licence, filas: make().rows });
  return [
    { name: `${about}.csv`, mediaType: 'text/csv', about, write: () => writeCsv(make()) },
    { name: `${about}.json`, mediaType: 'application/json', about, write: inJson },
  ];
}

/** The files that hold data, by what they are about. */
function listContents(catalog: Catalog, urlOf: Absolute): DataFile[] {
  const services = () => listServices(catalog, (office) => urlOf(officePath(office)));
  return [
    ...tableFiles('comunas', catalog, () => comunasTable(catalog, urlOf)),
    {
      name: 'comunas.geojson',
      mediaType: 'application/geo+json',
      about: 'comunas',
      write: () => json(comunaPoints(catalog, urlOf)),
    },
    ...tableFiles('eventos', catalog, () => eventsTable(catalog)),
    ...tableFiles('contactos', catalog, () => contactsTable(catalog, urlOf)),
    ...tableFiles('tramites', catalog, () => proceduresTable(catalog, urlOf)),
    ...tableFiles('estado', catalog, () => stateTable(catalog, urlOf)),
    {
      name: 'hsds/services.json',
      mediaType: 'application/json',
      about: 'hsds',
      write: () => json(services()),
    },
    {
      name: 'hsds/organizations.json',
      mediaType: 'application/json',
      about: 'hsds',
      write: () => json(listOrganizations(services())),
    },
    ...listContentSchemas().map(({ name, schema }): DataFile => ({
      name: `esquemas/${name}.json`,
      mediaType: 'application/schema+json',
      about: 'esquemas',
      write: () => json(schema),
    })),
  ];
}

/** Every file below `/datos/`, and the catalogue that describes them. */
export function listDataFiles(catalog: Catalog, urlOf: Absolute): DataFile[] {
  const contents = listContents(catalog, urlOf);
  return [
    ...contents,
    {
      name: 'catalogo.jsonld',
      mediaType: 'application/ld+json',
      write: () => json(writeDcat(catalog, contents, urlOf)),
    },
  ];
}
