import { expect, test } from 'playwright/test';
import { findProblems, procedure, swap, testRefusals } from './refusals.ts';

const census = 'territory/census-2024.yaml';
const regions = 'territory/regions.yaml';
const comunas = 'territory/comunas.yaml';
const linked = (count: number) =>
  `foreignBorn2024: 10\n  linked: { count: ${count}, of: 2, asOf: '2025', sources: [page-one] }`;
const share = (amount: string) => ({
  [procedure]: swap('  plazo:', `  parte: { kind: percent, amount: ${amount} }\n  plazo:`),
});

testRefusals([
  [
    'a comuna without people',
    { [census]: swap('population: 60', 'population: 0') },
    census,
    '05101.population',
    /./,
  ],
  [
    'more people born abroad than there are',
    { [census]: swap('foreignBorn: 6,', 'foreignBorn: 61,') },
    census,
    '05101.foreignBorn',
    /61 is more than the population, 60/,
  ],
  [
    'a region without people',
    { [regions]: swap('population2024: 100', 'population2024: 0') },
    regions,
    '05.population2024',
    /./,
  ],
  [
    'a region with more people born abroad than there are',
    { [regions]: swap('foreignBorn2024: 10', 'foreignBorn2024: 101') },
    regions,
    '05.foreignBorn2024',
    /more than the population/,
  ],
  [
    'a part that is larger than the whole',
    { [regions]: swap('foreignBorn2024: 10', linked(3)) },
    regions,
    '05.linked',
    /no larger than the whole/,
  ],
  [
    'a point that is not on the Earth',
    { [comunas]: swap('slug: concon', 'slug: concon, centre: { lat: -400, lon: 0 }') },
    comunas,
    '05103.centre.lat',
    /./,
  ],
  ['more than all', share('101'), procedure, 'facts.parte.amount', /./],
  [
    'a part of less than nothing',
    share('{ from: -1, to: 5 }'),
    procedure,
    'facts.parte.amount.from',
    /./,
  ],
  [
    'a span from more to less',
    { [procedure]: swap('amount: 30', 'amount: { from: 30, to: 10 }') },
    procedure,
    'facts.plazo.amount',
    /from the smaller/,
  ],
  [
    'a span of one number',
    { [procedure]: swap('amount: 30', 'amount: { from: 30, to: 30 }') },
    procedure,
    'facts.plazo.amount',
    /from the smaller/,
  ],
  [
    'a term of no days',
    { [procedure]: swap('amount: 30', 'amount: 0') },
    procedure,
    'facts.plazo.amount',
    /./,
  ],
  [
    'a term with a part of a day',
    { [procedure]: swap('amount: 30', 'amount: 3.5') },
    procedure,
    'facts.plazo.amount',
    /./,
  ],
  [
    'a price with a point for thousands',
    { [procedure]: swap('amount: 4270', 'amount: 4.270') },
    procedure,
    'facts.precio.amount',
    /pesos whole/,
  ],
  [
    'a price without end',
    { [procedure]: swap('amount: 4270', 'amount: .inf') },
    procedure,
    'facts.precio.amount',
    /./,
  ],
]);

test('all and nothing are parts, and a source may link all comunas', () => {
  for (const changes of [
    share('100'),
    share('0'),
    { [regions]: swap('foreignBorn2024: 10', linked(2)) },
  ])
    expect(findProblems(changes).filter(({ wrong }) => wrong !== 'no prose refers to it')).toEqual(
      [],
    );
});
