import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { packTerms, unpackTerms } from '../../src/components/days/days-data.ts';
import { findFault, todayOf } from '../../src/components/days/judge-day.ts';
import { isOfWeekdays, tableRows } from '../../src/components/days/table-days.ts';
import { addDays, weekdayOf } from '../../src/model/calendar.ts';
import { countDays, type Term } from '../../src/model/count-days.ts';
import type { DayForm } from '../../src/model/day-forms.ts';
import { holidaysAround } from '../../src/model/holidays.ts';

const built = '2026-06-01';
const holidays = holidaysAround(built);
const formOf = (term: Term, start: DayForm['start'] = 'letter'): DayForm => ({
  start,
  terms: [{ at: 0, term }],
});
const daysFrom = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

test('by the table of weekdays nobody comes later than the form says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }).map((after) => addDays('2025-01-01', after)),
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom('day' as const, 'working-day' as const),
      (day, amount, unit) => {
        const rows = tableRows(formOf({ amount, unit }), { forms: [], holidays, built });
        const row = rows.find((each) => weekdayOf(each.day) === weekdayOf(day));
        const later = daysFrom(row?.day ?? '', row?.spans[0]?.last ?? '');
        const last = countDays({ amount, unit }, day, holidays)?.last ?? '';
        expect(addDays(day, later) <= last).toBe(true);
        if (unit === 'day') expect(addDays(day, later)).toBe(last);
      },
    ),
    { seed: 43 },
  );
});

test('a long term and a permit have dates, one a week, and say what the form says', () => {
  for (const form of [
    formOf({ amount: 120, unit: 'working-day' }, 'approval'),
    formOf({ amount: 10, unit: 'day', opens: { amount: 90, unit: 'day' } }, 'permit-end'),
  ]) {
    expect(isOfWeekdays(form)).toBe(false);
    const rows = tableRows(form, { forms: [], holidays, built });
    for (const [at, { day, spans }] of rows.entries()) {
      expect(daysFrom(rows[0]?.day ?? '', day)).toBe(at * 7);
      const [{ term }] = form.terms as [DayForm['terms'][number]];
      expect(spans).toEqual([countDays(term, day, holidays)]);
    }
    expect(rows.length).toBeGreaterThan(8);
  }
});

test('a day of a letter may be today and no later, one of a permit may lie ahead, and none years away', () => {
  const judge = (day: string, isPast: boolean) => findFault(day, isPast, '2026-06-01');
  expect(judge('2026-06-01', true)).toBeUndefined();
  expect(judge('2026-06-02', true)).toBe('future');
  expect(judge('2026-06-02', false)).toBeUndefined();
  expect(judge('2024-06-01', true)).toBeUndefined();
  expect(judge('2024-05-31', true)).toBe('far');
  expect(judge('2031-06-02', false)).toBe('far');
});

test('the day of a phone is its own, but for one that lies before the site was made', () => {
  expect(todayOf(new Date('2026-06-04T03:59:00Z'), built)).toBe('2026-06-03');
  expect(todayOf(new Date('2026-06-03T04:01:00Z'), built)).toBe('2026-06-03');
  expect(todayOf(new Date('2020-01-01T12:00:00Z'), built)).toBe(built);
});

test('terms travel in few letters and come back as they were', () => {
  const terms: DayForm['terms'] = [
    { at: 0, term: { amount: 7, unit: 'working-day' } },
    { at: 2, term: { amount: 24, unit: 'month' } },
  ];
  expect(packTerms(terms)).toBe('0:7w 2:24m');
  expect(unpackTerms(packTerms(terms))).toEqual({ terms, isPast: true });
  const { terms: window } = formOf({
    amount: 1,
    unit: 'month',
    opens: { amount: 90, unit: 'day' },
  });
  expect(unpackTerms(packTerms(window))).toEqual({ terms: window, isPast: false });
});
