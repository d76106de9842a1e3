import { expect, test } from 'playwright/test';
import { largestGroups } from '../../src/model/largest-groups.ts';

const placesOf = (...asked: Parameters<typeof largestGroups>) =>
  largestGroups(...asked).map(({ place }) => place);

test('the largest groups are at most three countries, the one with the most people first', () => {
  const census = { argentina: 70, bolivia: 60, haiti: 90, peru: 80, 'not-declared': 400 };
  expect(largestGroups(census)).toEqual([
    { place: 'haiti', count: 90 },
    { place: 'peru', count: 80 },
    { place: 'argentina', count: 70 },
  ]);
});

test('no country is called one of the largest groups that a number which is hidden may exceed', () => {
  expect(placesOf({ argentina: null, haiti: 60, peru: 20, venezuela: 0 })).toEqual(['haiti']);
  expect(placesOf({ argentina: null, peru: null })).toEqual([]);
  expect(placesOf({ argentina: 20, peru: 0 })).toEqual(['argentina']);
});

test('a country comes before no group of several countries that is larger', () => {
  expect(placesOf({ argentina: 300, europe: 200, peru: 100 })).toEqual(['argentina']);
  expect(placesOf({ argentina: 300, 'other-south-america': 400 })).toEqual([]);
});
