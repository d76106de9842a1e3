import { expect, test } from 'playwright/test';
import { findComuna } from '../../scripts/import/find-comuna.ts';
import { readDate } from '../../scripts/import/read-date.ts';
import { joinDays, readHours, readSpans } from '../../scripts/import/read-hours.ts';
import {
  readLanguages,
  readMail,
  readPhones,
  readWords,
  readServices,
  readStage,
  readText,
  readUrl,
  readYes,
} from '../../scripts/import/read-values.ts';
import { languageWords } from '../../src/data/workbook/words.ts';
import { spokenLanguages, type SpokenLanguage } from '../../src/schema/vocabulary.ts';
import { readContent } from '../../scripts/read-content.ts';

for (const [cell, date] of [
  ['13 de diciembre de 2024', '2024-12-13'],
  ['viernes 13 de diciembre del 2024', '2024-12-13'],
  ['13/12/24', '2024-12-13'],
  ['3-1-2024', '2024-01-03'],
  ['13.12.2024 10:30', '2024-12-13'],
  ['2024-12-13T00:00:00', '2024-12-13'],
  ['dic-24', '2024-12'],
  ['Setiembre 2024', '2024-09'],
  ['12/2024', '2024-12'],
  ['2024', '2024'],
  [45639, '2024-12-13'],
  [2024, '2024'],
  [new Date(Date.UTC(2024, 11, 13)), '2024-12-13'],
  // The year 2024, typed where a workbook keeps days.
  [new Date(Date.UTC(1905, 6, 16)), '2024'],
] as const)
  test(`${typeof cell} ${String(cell)} is the date ${date}`, () => {
    expect(readDate(cell)).toBe(date);
  });

for (const cell of [
  '31/02/2026',
  '13/13/2024',
  '29 de febrero de 2023',
  'mañana',
  '12/13/2024',
  'hace 3 años',
])
  test(`${cell} is no date`, () => {
    expect(() => readDate(cell)).toThrow();
  });

const { content } = readContent();
const names = {
  comunas: content.territory.map(({ data }) => data),
  provinces: content.provinces.map(({ data }) => data),
  regions: content.regions.map(({ data }) => data),
};
const find = (...[name = '', province = '', code = '', region = '']: readonly string[]) => {
  const found = findComuna({ code, name, province, region }, names);
  if (!found.comuna) return `refused: ${found.guesses.join(', ')}`;
  return found.guessed === undefined ? found.comuna.name : `guess: ${found.comuna.name}`;
};

for (const [found, ...asked] of [
  ['Aysén', 'Aisen'],
  ['Aysén', 'PUERTO AYSÉN'],
  ['Paiguano', 'Paihuano'],
  ['Llaillay', 'Llay-Llay'],
  ['Llaillay', 'llayllay'],
  ["O'Higgins", 'O´Higgins'],
  ["O'Higgins", 'O’HIGGINS'],
  ["O'Higgins", 'O`Higgins'],
  ['Iquique', '', '', '1101'],
  ['Iquique', 'Iquique', 'Iquique', '01101', 'Tarapacá'],
  ['refused: Iquique, Melipilla', 'Melipilla', '', '1101'],
  ['refused: ', '', '', '99999'],
  ['guess: San Pedro', 'San Pedro'],
  ['San Pedro', 'San Pedro', 'Melipilla'],
  ['San Pedro', 'San Pedro (Melipilla)'],
  ['guess: San Pedro de la Paz', 'San Pedro', 'Concepción'],
  ['guess: San Pedro de Atacama', 'San Pedro, El Loa'],
  ['refused: Melipilla', 'Melipilla', 'Arauco'],
  ['Melipilla', 'Ilustre Municipalidad de Melipilla', '', '', 'Región Metropolitana de Santiago'],
  ['Melipilla', 'Melipilla', '', '', 'RM Metropolitana'],
  ['Rancagua', 'Rancagua', '', '', 'Libertador General Bernardo O´Higgins'],
  ['guess: Valdivia', 'Valdiva'],
  ['refused: ', 'Springfield'],
] as const)
  test(`${JSON.stringify(asked)} is ${found}`, () => {
    expect(find(...asked)).toBe(found);
  });

test('phones, addresses of pages, hours, stages and empty cells are read as people write them', () => {
  expect(readPhones('(2) 2000 0001 / +56 9 9000 0002 y 600 360 7777')).toEqual([
    '+56220000001',
    '+56990000002',
    '6003607777',
  ]);
  expect(readWords('Pasaje Inventado 88')).toBe('Pasaje Inventado 88');
  for (const text of ['OK', 'no sé', 'La misma de la municipalidad', 'no tiene fono'])
    expect(() => readWords(text), text).toThrow(/no address/);
  expect(readPhones('Fono: 2 2000 0001')).toEqual(['+56220000001']);
  // An extension would become part of another number, a name would be published or lost.
  for (const text of ['anexo 12', '+56 2 2000 0001 anexo 12', '+56 9 9000 0002 Ana Ejemplo'])
    expect(() => readPhones(text), text).toThrow(/no phone/);
  expect(readUrl('www.uno.example.org')).toBe('https://www.uno.example.org/');
  expect(readMail('mailto:Migrantes@Municipio.example')).toBe('migrantes@municipio.example');
  expect(() => readMail('ana.soto@municipio.example')).toThrow(/a person/);
  expect(readLanguages('Español, kreyol y portugués; Inglés')).toEqual(['ht', 'pt', 'en']);
  expect(readLanguages('castellano')).toBeUndefined();
  expect(() => readLanguages('inglés, klingon')).toThrow(/"klingon"/);
  for (const [code, word] of Object.entries(languageWords))
    expect([readLanguages(word), readLanguages(spokenLanguages[code as SpokenLanguage])]).toEqual([
      [code],
      [code],
    ]);
  expect(readYes('Sí, siempre')).toBe(true);
  for (const [text, osm] of [
    ['Lunes a viernes de 9:00 a 14:00 hrs.', 'Mo-Fr 09:00-14:00'],
    [
      'Lun-Jue 8.30-13.00 y 14:00-17:00; Viernes 8:30 a 13:00',
      'Mo-Th 08:30-13:00,14:00-17:00; Fr 08:30-13:00',
    ],
    ['martes y jueves: 10 a 12', 'Tu,Th 10:00-12:00'],
    ['Sábado: 20:00 a medianoche', 'Sa 20:00-24:00'],
    ['Mo-Fr 09:00-14:00; PH off', 'Mo-Fr 09:00-14:00; PH off'],
  ] as const)
    expect(readHours(text)).toBe(osm);
  expect(() => readHours('en la mañana')).toThrow(/no hours/);
  expect(readSpans('Cerrado')).toBe('');
  for (const text of ['9:00-14:00 (cerrado en febrero)', '9:00-14:00, tarde no atiende'])
    expect(() => readSpans(text), text).toThrow(/closed/);
  expect(() => readHours('Primer martes del mes: 18:00 a 21:00')).toThrow(/not each week/);
  expect(readServices('Apoyo en crisis, prevención del suicidio; reclamos, Orientación')).toEqual([
    'suicide-prevention',
    'complaints',
    'orientation',
  ]);
  expect(
    joinDays([
      ['Mo', '09:00-10:00'],
      ['Tu', '09:00-10:00'],
      ['We', ''],
      ['Th', '09:00-10:00'],
    ]),
  ).toBe('Mo-Tu 09:00-10:00; Th 09:00-10:00');
  expect(readStage('Sello RENOVADO 2025')).toBe('renewed');
  expect(readStage('Comprometida')).toBe('committed');
  expect(() => readStage('No certificada')).toThrow(/no stage/);
  for (const nothing of ['s/i', ' - ', 'Sin información', 'No tiene', null])
    expect(readText(nothing)).toBe('');
});
