import { withBase } from '../i18n/routes.ts';

/** Licence of the data and of the texts. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/deed.es';

/** What the open data are about, in the order of the page that explains them. */
export const dataSets = [
  'comunas',
  'eventos',
  'contactos',
  'tramites',
  'estado',
  'hsds',
  'esquemas',
] as const;
export type DataSet = (typeof dataSets)[number];

/** A file below `/datos/`. */
export interface DataFile {
  /** Its path there, as `comunas.csv`. */
  name: string;
  mediaType: string;
  /** None of the file that describes the others. */
  about?: DataSet;
  write: () => string;
}

export const dataPath = (name: string) => withBase(`/datos/${name}`);
