import { expect, test } from 'playwright/test';
import { buildJudge } from '../../src/search/judge.ts';
import { likenessTo, spell } from '../../src/search/match-names.ts';
import type { Place } from '../../src/search/places.ts';
import { readQuery } from '../../src/search/read-query.ts';

const place = (name: string, ...others: string[]): Place => ({
  name,
  slug: name,
  region: 'Norte',
  others,
});
const places = [
  place('Florida'),
  place('La Florida'),
  place('Quilicura'),
  place('Quillón'),
  place('Quellón'),
  place('Renca'),
  place('San Pedro'),
  place('San Pablo'),
  place('Isla de Pascua', 'Rapa Nui'),
  place('Puente Alto'),
];
const judge = buildJudge([{ names: ['Norte'], slug: 'norte', places }]);
const say = (query: string) => {
  const { certainty, matches } = judge(query);
  return `${certainty}: ${matches.map(({ place: { name } }) => name).join(', ')}`;
};

for (const [typed, name] of [
  ['Quilicura', 'Quilicura'],
  ['  QUILICURA ', 'Quilicura'],
  ['Ｑｕｉｌｉｃｕｒａ', 'Quilicura'],
  ['kilikoura', 'Quilicura'],
  ['comuna de quilicura', 'Quilicura'],
  ['municipalidad de La Florida', 'La Florida'],
  ['rapa nui', 'Isla de Pascua'],
  ['pte alto', 'Puente Alto'],
  ['puentealto', 'Puente Alto'],
] as const)
  test(`"${typed}" is certain to be ${name}`, () =>
    expect(say(typed)).toMatch(RegExp(`^certain: ${name}`)));

for (const [typed, answer] of [
  ['quilicra', 'likely: Quilicura'],
  ['quilic', 'likely: Quilicura'],
  ['san', 'likely: San Pedro, San Pablo'],
  ['florida', 'likely: Florida, La Florida'],
  ['queellon', 'likely: Quillón, Quellón'],
  ['reñaca', 'likely: Renca'],
  ['q', 'none: '],
  ['', 'none: '],
  ['constructor', 'none: '],
  ['__proto__', 'none: '],
  ['abogado', 'none: '],
] as const)
  test(`"${typed}" is not certain to be anything`, () => expect(say(typed)).toBe(answer));

/** Quilicura has a village of its name; another comuna has villages that begin as Renca and Puente Alto do. */
const villages = [
  { name: 'Quilicura Norte', places: [place('Quilicura')] },
  { name: 'Renca Chica', places: [place('Peumo')] },
  { name: 'Puente Altito', places: [place('Peumo')] },
].map((village) => ({ ...village, whole: false }));
const ownPlace = (name: string) => places.find((each) => each.name === name);
const judgeAll = buildJudge(
  [{ names: ['Norte'], slug: 'norte', places }],
  villages.map((village) => ({
    ...village,
    places: village.places.map((each) => ownPlace(each.name) ?? each),
  })),
);

for (const [typed, name] of [
  ['quilicu', 'Quilicura'],
  ['quilic', 'Quilicura'],
  ['Isla de Pasc', 'Isla de Pascua'],
  ['quello', 'Quellón'],
  ['quili', undefined],
  ['quilicara', undefined],
  ['san p', undefined],
  ['puente al', undefined],
  ['renc', undefined],
  ['nort', undefined],
  ['', undefined],
] as const)
  test(`"${typed}" is ${name ? `the beginning of ${name} alone` : 'the beginning of no comuna alone, or of too little of it'}`, () =>
    expect(judgeAll(typed).begun?.name).toBe(name));

test('without the localities no beginning is enough: a village may begin so', () =>
  expect(judge('quilicu').begun).toBeUndefined());

// How long that takes on a machine is for `npm run bench:finder`.
test('however much is pasted, a few readings of its beginning are compared', () => {
  for (const query of [
    'pte '.repeat(500),
    'a '.repeat(5000),
    'x'.repeat(100_000),
    'ﷺ'.repeat(500),
  ]) {
    const readings = readQuery(query);
    expect(readings.length).toBeLessThanOrEqual(8);
    for (const reading of readings) expect(reading.length).toBeLessThanOrEqual(100);
    expect(judge(query)).toEqual(judge(query + query));
  }
});

test('of long texts only names are compared that may be like enough', () => {
  const alike = (typed: string) => likenessTo(spell(typed))(spell('puente alto'));
  expect(alike('puente alto')).toBe(1);
  expect(alike('puente alto sur')).toBeGreaterThan(0.7);
  expect(alike('puente alto quilicura renca quillon')).toBe(0);
});

for (const typed of [
  'VI región',
  'región VII',
  'quinta región',
  'región 5',
  'la 5ta región',
  'décimo cuarta region',
])
  test(`"${typed}" is no region that we know by its number`, () => {
    const biobio = buildJudge([
      { names: ['Biobío'], slug: 'biobio', places },
      { names: ['Quinta'], slug: 'quinta', places },
    ]);
    expect(biobio('region biobio').regions.map(({ slug }) => slug)).toEqual(['biobio']);
    expect(biobio(typed)).toMatchObject({ certainty: 'none', matches: [], regions: [] });
  });

test('one letter says nothing, one sign that is a word does', () => {
  const places = [place('Río Blanco', '河'), place('Río Negro', '河')];
  const signs = buildJudge([{ names: ['Norte'], slug: 'norte', places }]);
  expect(signs('r').certainty).toBe('none');
  expect(signs('河').certainty).toBe('likely');
});
