import { expect, test } from 'playwright/test';
import { horizonOf, restsOnHearsay } from '../../src/model/second-hand.ts';
import { trustOf } from '../../src/model/provenance.ts';
import type { Catalog, LawChange, Source } from '../../src/model/types.ts';

const quoted = { title: 'A list', date: '2026-08' };
const source = (id: string, published: string, readVia?: typeof quoted): Source => ({
  id,
  title: id,
  publisher: id,
  published,
  read: '2026-11',
  kind: 'press',
  ...(readVia && { readVia }),
});
const sources = [
  source('opened', '2026-03-16'),
  source('older', '2025'),
  source('month', '2026-03'),
  source('quoted', '2026-08-12', quoted),
];
const catalog = (ids: string[]) =>
  ({
    today: '2026-11-29',
    sources: new Map(sources.map((each) => [each.id, each])),
    lawChanges: ids.map((id) => ({ sources: [id] }) as LawChange),
  }) as Pick<Catalog, 'lawChanges' | 'sources' | 'today'> as Catalog;

test('what was opened and what was quoted reach to a date each', () => {
  expect(horizonOf(catalog(['older', 'opened', 'month', 'quoted']))).toEqual({
    own: '2026-03-16',
    secondHand: '2026-08-12',
  });
});
test('with nothing newer quoted, both dates are the same', () => {
  expect(horizonOf(catalog(['opened']))).toEqual({ own: '2026-03-16', secondHand: '2026-03-16' });
});
test('an entry rests on hearsay when none of its sources was opened', () => {
  expect(restsOnHearsay([sources[3]!])).toBe(true);
  expect(restsOnHearsay([sources[0]!, sources[3]!])).toBe(false);
  expect(restsOnHearsay([])).toBe(false);
});
test('what rests on hearsay is never confirmed', () => {
  const entry = (id: string) => ({
    sources: [id],
    confirmed: { on: '2026-11-01', by: 'office' } as const,
  });
  expect(trustOf(catalog([]), entry('opened'), 'contact').state).toBe('confirmed');
  expect(trustOf(catalog([]), entry('quoted'), 'contact').state).toBe('sourced');
});
