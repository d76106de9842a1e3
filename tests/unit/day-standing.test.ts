import { expect, test } from 'playwright/test';
import { isUrgent, judgeTerms } from '../../src/components/days/judge-day.ts';
import type { Term } from '../../src/model/count-days.ts';

const letter: Term = { unit: 'day', amount: 10 };
const permit: Term = { unit: 'day', amount: 10, opens: { unit: 'day', amount: 90 } };
const today = '2026-06-01';

/** Term and day on the paper → where the reader stands on that day. */
const standings: [Term, string, string | undefined][] = [
  [letter, '2026-05-22', 'past'],
  [letter, '2026-05-23', 'today'],
  [letter, '2026-05-24', 'tomorrow'],
  [letter, '2026-05-25', undefined],
  [permit, '2026-05-31', 'ended'],
  [permit, '2026-06-01', 'past'],
  [permit, '2026-06-10', 'past'],
  [permit, '2026-06-11', 'today'],
  [permit, '2026-06-12', 'tomorrow'],
  [permit, '2026-06-13', 'now'],
  [permit, '2026-08-30', 'now'],
  [permit, '2026-08-31', undefined],
];
for (const [term, day, note] of standings)
  test(`a ${term.opens ? 'permit that ends' : 'letter'} on ${day}: on ${today} ${note ?? 'nothing'} is said`, () => {
    const asked = { terms: [{ at: 0, term }], isPast: !term.opens };
    const [judged] = judgeTerms(asked, day, today, { holidays: [] });
    expect(judged?.note).toBe(note);
  });

test('a reminder is offered as long as a day is left for it', () => {
  expect([undefined, 'now', 'tomorrow'].map((note) => isUrgent(note as 'now'))).toEqual([
    false,
    false,
    false,
  ]);
  for (const note of ['past', 'today', 'ended', 'unlisted'] as const)
    expect(isUrgent(note)).toBe(true);
});
