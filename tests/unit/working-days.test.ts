import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { addDays, weekdayOf } from '../../src/model/calendar.ts';
import { holidaysAround } from '../../src/model/holidays.ts';
import { spanOfWorkingDays } from '../../src/model/working-days.ts';

const holidays = holidaysAround('2026-11-30');

/** Any day of some years. */
const dayOf = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** All days from one to another, by the calendar of JavaScript alone. */
function listDays(first: string, last: string): string[] {
  const days = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

const isOff = (day: string) => new Date(day).getUTCDay() === 0 || holidays.includes(day);

test('a span of working days is that of a count of each day by itself', () => {
  fc.assert(
    fc.property(
      dayOf('2025-01-01', '2028-12-31'),
      fc.integer({ min: 1, max: 200 }),
      (from, count) => {
        const { first = '', last = '' } = spanOfWorkingDays(from, count, holidays) ?? {};
        const counted = listDays(from, last).filter((day) => !isOff(day));
        expect(counted).toHaveLength(count);
        expect([counted[0], counted.at(-1)]).toEqual([first, last]);
      },
    ),
    { seed: 43 },
  );
});

test('a Saturday counts, and a Sunday does not', () => {
  // Tuesday, with no holiday until the next one.
  expect(spanOfWorkingDays('2026-11-10', 7, holidays)?.last).toBe('2026-11-17');
  expect(spanOfWorkingDays('2026-11-08', 1, holidays)).toEqual({
    first: '2026-11-09',
    last: '2026-11-09',
  });
});

test('a holiday on a Sunday takes no other day, and one in the week does', () => {
  const sunday = '2030-06-02';
  const wednesday = '2030-06-05';
  const list = ['2030-01-01', sunday];
  expect(spanOfWorkingDays('2030-06-01', 6, list)?.last).toBe('2030-06-07');
  expect(spanOfWorkingDays('2030-06-01', 6, [...list, wednesday])?.last).toBe('2030-06-08');
});

test('a term runs on across the end of the year', () => {
  expect(spanOfWorkingDays('2026-12-30', 4, ['2026-01-01', '2027-01-01'])?.last).toBe('2027-01-04');
});

test('a term that reaches a year without a list is not counted, nor one that begins there', () => {
  expect(spanOfWorkingDays('2029-12-29', 2, holidays)?.last).toBe('2029-12-31');
  expect(spanOfWorkingDays('2029-12-29', 3, holidays)).toBeUndefined();
  expect(spanOfWorkingDays('2024-12-31', 3, holidays)).toBeUndefined();
});

test('every year of the list has its first of January, and no holiday of banks or of one region', () => {
  for (const year of [2025, 2026, 2027, 2028, 2029]) expect(holidays).toContain(`${year}-01-01`);
  expect(holidays.filter((day) => /-12-31$|-06-07$|-08-20$/.test(day))).toEqual([]);
  expect(holidays).toEqual([...new Set(holidays)].sort());
});

test('the days of the calendar follow each other', () => {
  fc.assert(
    fc.property(
      dayOf('1999-01-01', '2101-01-01'),
      fc.integer({ min: -900, max: 900 }),
      (day, by) => {
        expect(Date.parse(addDays(day, by)) - Date.parse(day)).toBe(by * 86_400_000);
        expect(weekdayOf(day)).toBe(new Date(day).getUTCDay());
      },
    ),
    { seed: 43 },
  );
});
