import { expect, test } from 'playwright/test';
import { es } from '../../src/i18n/strings/es.ts';
import { listStrings, withoutPlural } from '../interface-strings.ts';
import { readCatalog } from './content.ts';
import { findPersons } from './find-persons.ts';
import { complain } from './site.ts';

const hits = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: hit, index }) => {
    const around = text.slice(Math.max(0, index - 25), index + hit.length + 25);
    return `"${hit}" in "${around.replace(/\n/g, ' ¶ ')}"`;
  });

test('no white space stands before a comma, a stop, a colon or a closing bracket', () => {
  expect(complain((page) => hits(page.text, /[ \n][,.;:)](?!\w)/g))).toEqual([]);
});

test('no sentence ends twice', () => {
  expect(complain((page) => hits(page.text, /[.。!?؟]\s?[。.](?![.\p{L}\d])/gu))).toEqual([]);
});

test('no link in a sentence begins or ends with white space', () => {
  expect(complain((page) => page.links.flatMap(({ looseEnds }) => looseEnds))).toEqual([]);
});

test('no page shows what a program has failed to fill in', () => {
  const slips = /\b(?:undefined|null|NaN|Invalid Date)\b|\[object|[{}]|\*\p{L}/gu;
  expect(complain((page) => hits(page.words, slips))).toEqual([]);
});

test('no page shows the key of an interface string instead of its words', () => {
  const keys = new Set(listStrings(es).flatMap(([key]) => [key, withoutPlural(key)]));
  const wrong = complain((page) =>
    (page.words.match(/\b[a-z]+(?:\.[\w-]+)+\b/gi) ?? []).filter((word) => keys.has(word)),
  );
  expect(wrong).toEqual([]);
});

test('no words of a status, which begin as a sentence does, follow a colon', () => {
  const { status, statusShort, sello } = es;
  const words = [status, statusShort].flatMap((each) => Object.values(each));
  const begun = [...words, sello.mediationStatus].map((each) => `: ${each}`);
  expect(complain(({ text }) => begun.filter((each) => text.includes(each)))).toEqual([]);
});

test('no two words are glued where elements meet in a line', () => {
  // Chinese has no spaces and Arabic none after some words; of two states only one shows.
  const glued =
    /[\p{Script=Latin}\d](?:<\/?(?:a|b|bdi|data|em|i|span|strong)\b(?![^>]* hidden)[^>]*>)+[\p{Script=Latin}\d]/gu;
  expect(complain(({ html }) => html.match(glued) ?? [])).toEqual([]);
});

test('no person is named, but as a street', () => {
  const { comunas, contacts } = readCatalog();
  const places = [...contacts, ...comunas.flatMap((each) => [each.office, each.municipality])];
  const streets = [...new Set(places.flatMap((place) => place?.address?.value ?? []))];
  const wrong = complain((page) =>
    findPersons(page.words).filter((person) => !streets.some((street) => street.includes(person))),
  );
  expect(wrong).toEqual([]);
});

for (const sentence of [
  'Lo dijo el Sr. Pedro Supuesto.',
  'Pregunte por doña Ana Supuesta.',
  'La alcaldesa Ana Supuesta firmó el convenio.',
  'Es encargada Ana Supuesta.',
  'The mayor Ana Supuesta signed it.',
  'Ask Mrs. Supuesta.',
  'Majistra Ana Supuesta siyen li, ak msye Pedro Supuesto.',
  'O prefeito Pedro Supuesto assinou.',
  'La directrice Ana Supuesta a signé.',
  '市长 Ana Supuesta 签署了。',
  'Ana Supuesta女士签署了。',
  'قالت السيدة آنا سوبويستا ذلك.',
  'وقّعه عمدة Pedro Supuesto.',
])
  test(`a person is found in "${sentence}"`, () => {
    expect(findPersons(sentence)).not.toEqual([]);
  });

test('an office, a street and a comuna are no person', () => {
  const text = `La encargada del Programa Migrantes. Director Regional de Educación. Pregunte al alcalde de San Ejemplo.
    The mayor of San Ejemplo. 市长和主任。 رئيس البلدية في San Ejemplo.`;
  expect(findPersons(text)).toEqual([]);
});
