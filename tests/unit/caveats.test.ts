import { expect, test } from 'playwright/test';
import { sortCaveats } from '../../src/model/caveats.ts';
import type { Contact } from '../../src/model/types.ts';

const sort = (caveats: Contact['caveats'], confidence: Contact['confidence'] = 'high') =>
  sortCaveats({ caveats, confidence });

test('what keeps somebody from a useless or dangerous trip is never folded', () => {
  const warnings = [
    'office-outside-comuna',
    'may-have-closed',
    'declaring-may-start-expulsion',
    'shelter-address-withheld',
    'by-referral',
    'only-existence-known',
    'announced-not-confirmed-open',
    'visits-only',
  ] as const;
  expect(sort([...warnings]).shown).toEqual(warnings);
});
test('a doubt about a fact is folded, and every doubt stands in one of the two places', () => {
  expect(sort(['may-be-other-office', 'by-referral'])).toEqual({
    shown: ['by-referral'],
    folded: ['may-be-other-office'],
    asksFirst: false,
  });
});
test('who is of low confidence, or whose hours are doubted, is to be asked first', () => {
  expect(sort([], 'low')).toEqual({
    shown: [],
    folded: ['check-before-going'],
    asksFirst: true,
  });
  expect(sort(['hours-from-old-source']).asksFirst).toBe(true);
});
