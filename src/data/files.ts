import type { Catalog } from '../model/types.ts';
import { comunaPoints } from './comuna-points.ts';
import { writeCsv } from './csv.ts';
import type { Table } from './table.ts';
import { comunasTable } from './tables/comunas.ts';
import { contactsTable } from './tables/contacts.ts';
import { eventsTable } from './tables/events.ts';
import { proceduresTable } from './tables/procedures.ts';

/** Licence of the data and of the texts. */
const licence = 'https://creativecommons.org/licenses/by/4.0/deed.es';

/** What the open data are about, in the order of the page that explains them. */
const dataSets = ['comunas', 'eventos', 'contactos', 'tramites'] as const;
type DataSet = (typeof dataSets)[number];

/** A file below `/datos/`. */
export interface DataFile {
  /** Its path there, as `comunas.csv`. */
  name: string;
  mediaType: string;
  /** What it is about; none for files that describe others. */
  about?: DataSet;
  write: () => string;
}

type Absolute = (path: string) => string;

const tables: Record<DataSet, (catalog: Catalog, urlOf: Absolute) => Table> = {
  comunas: comunasTable,
  eventos: eventsTable,
  contactos: contactsTable,
  tramites: proceduresTable,
};

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The rows of a table with whose they are, under which licence, and of which day. */
const describe = ({ today }: Catalog, { rows }: Table) => ({
  hecho_el: today,
  licencia: licence,
  filas: rows,
});

/** Every file of the open data, by what it is about. */
export function listDataFiles(catalog: Catalog, urlOf: Absolute): DataFile[] {
  const files = dataSets.flatMap((about): DataFile[] => {
    const table = () => tables[about](catalog, urlOf);
    return [
      {
        name: `${about}.csv`,
        mediaType: 'text/csv',
        about,
        write: () => writeCsv(table()),
      },
      {
        name: `${about}.json`,
        mediaType: 'application/json',
        about,
        write: () => json(describe(catalog, table())),
      },
    ];
  });
  return [
    ...files,
    {
      name: 'comunas.geojson',
      mediaType: 'application/geo+json',
      about: 'comunas',
      write: () => json(comunaPoints(catalog, urlOf)),
    },
  ];
}
