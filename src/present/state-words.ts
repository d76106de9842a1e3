import type { Expected } from '../model/desk/comuna-values.ts';

/** What is expected to be known of a comuna, in Spanish: those who keep the data read no other language of the site. */
export const expectedWords: Record<Expected, string> = {
  'municipality.address': 'dirección de la municipalidad',
  'municipality.phones': 'teléfono de la municipalidad',
  'municipality.website': 'sitio web de la municipalidad',
  office: 'si hay oficina para migrantes',
  'office.address': 'dirección de la oficina',
  'office.phones': 'teléfono de la oficina',
  'office.hours': 'horario de la oficina',
  sello: 'Sello Migrante',
};
