import { expect, test } from 'playwright/test';
import { countDays, type Term } from '../../src/model/count-days.ts';
import { dayForms } from '../../src/model/day-forms.ts';
import type { Deadline } from '../../src/model/deadline.ts';
import { daysBlock } from '../../src/model/pages/days-block.ts';

/** Term, day on the paper → first and last day. */
const counted: [Term, string, string, string][] = [
  [{ unit: 'day', amount: 1 }, '2026-02-28', '2026-02-28', '2026-02-28'],
  [{ unit: 'day', amount: 10 }, '2026-12-25', '2026-12-25', '2027-01-03'],
  [{ unit: 'day', amount: 30 }, '2028-02-01', '2028-02-01', '2028-03-01'],
  [{ unit: 'month', amount: 1 }, '2027-01-31', '2027-01-31', '2027-02-27'],
  [{ unit: 'month', amount: 24 }, '2028-02-29', '2028-02-29', '2030-02-27'],
];
for (const [term, from, first, last] of counted)
  test(`${term.amount} ${term.unit} from ${from} end on ${last}`, () =>
    expect(countDays(term, from, [])).toEqual({ first, last }));

test('a window ends before the day on the permit, and no day of it lies after its end', () => {
  const opens = { unit: 'day', amount: 90 } as const;
  expect(countDays({ unit: 'day', amount: 10, opens }, '2027-03-01', [])).toEqual({
    first: '2026-12-01',
    last: '2027-02-19',
  });
  const months = { unit: 'month', amount: 3 } as const;
  expect(countDays({ unit: 'month', amount: 1, opens: months }, '2027-03-31', [])).toEqual({
    first: '2026-12-31',
    last: '2027-02-28',
  });
});

const stated = (
  kind: Extract<Deadline, { for: string }>['for'],
  unit: 'hour' | 'day' | 'working-day' | 'week' | 'year',
  amount: number | { from: number; to: number } = 10,
): Deadline => ({ for: kind, term: { kind: 'duration', amount, unit }, private: false });

test('terms that run from the same paper share a field, in their order', () => {
  const forms = dayForms([
    stated('claim-in-court', 'day'),
    stated('hand-in-contract', 'week', 2),
    stated('pay-fine', 'working-day'),
  ]);
  expect(forms.map(({ start, terms }) => [start, terms.map(({ at }) => at)])).toEqual([
    ['letter', [0, 2]],
    ['entry', [1]],
  ]);
  expect(forms[1]?.terms[0]?.term).toEqual({ unit: 'day', amount: 14 });
});

test('of a span the shorter end is counted', () =>
  expect(dayForms([stated('appeal', 'day', { from: 3, to: 5 })])[0]?.terms[0]?.term.amount).toBe(
    3,
  ));

test('a term that is not known, in hours, or from a day on no paper has no field', () => {
  expect(dayForms([{ unknown: 'letter' }])).toEqual([]);
  expect(dayForms([stated('appeal', 'hour')])).toEqual([]);
  expect(dayForms([stated('claim-nationality', 'day')])).toEqual([]);
  expect(dayForms([stated('renew-permit', 'day')])).toEqual([]);
});

test('a discreet page has no field, and a page without working days no list of holidays', () => {
  expect(daysBlock([stated('appeal', 'day')], '2026-06-01', 3).forms).toEqual([]);
  expect(daysBlock([stated('appeal', 'day')], '2026-06-01').holidays).toEqual([]);
  const { holidays } = daysBlock([stated('pay-fine', 'working-day')], '2026-06-01');
  expect([holidays[0], holidays.at(-1)?.slice(0, 4)]).toEqual(['2025-01-01', '2029']);
});
