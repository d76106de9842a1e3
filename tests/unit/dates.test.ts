import { expect, test } from 'playwright/test';
import { exists, todayInChile } from '../../src/model/dates.ts';
import { latestChanges } from '../../src/model/latest.ts';
import type { Catalog } from '../../src/model/types.ts';

/** Moment → the day in Chile, which is three hours behind Greenwich in summer and four in winter. */
const moments: [string, string][] = [
  ['2026-12-14T02:59:59Z', '2026-12-13'],
  ['2026-12-14T03:00:00Z', '2026-12-14'],
  ['2026-07-01T03:59:59Z', '2026-06-30'],
  ['2026-07-01T04:00:00Z', '2026-07-01'],
  ['2027-01-01T02:00:00Z', '2026-12-31'],
];
for (const [moment, day] of moments)
  test(`at ${moment} it is ${day} in Chile`, () =>
    expect(todayInChile(new Date(moment))).toBe(day));

test('the day is written the same where a locale writes its dates another way', () => {
  const formats = Intl.DateTimeFormat.prototype;
  const own = Object.getOwnPropertyDescriptor(formats, 'format') ?? {};
  // As some versions of ICU do for Canada.
  Object.defineProperty(formats, 'format', { ...own, get: () => () => '13.12.2026' });
  try {
    expect(todayInChile(new Date('2026-12-14T02:59:59Z'))).toBe('2026-12-13');
  } finally {
    Object.defineProperty(formats, 'format', own);
  }
});

test('a date is one when the calendar has it, as far as it is written', () => {
  expect(['2024', '2024-02', '2024-02-29'].filter((date) => !exists(date))).toEqual([]);
  expect(
    ['2025-02-29', '2025-13', '2025-00', '2025-04-31', '2024-2', '2024-01-01T00', '24', ''].filter(
      exists,
    ),
  ).toEqual([]);
});

test('only changes of the last six months are news', () => {
  const dates = ['2026-11-01', '2026-06', '2026-05-20', '2025'];
  const lawChanges = dates.map((date) => ({ date }));
  const latest = (today: string) =>
    latestChanges({ lawChanges, today } as unknown as Catalog, 4).map(({ date }) => date);
  expect(latest('2026-11-29')).toEqual(['2026-11-01', '2026-06']);
  expect(latest('2027-06-01')).toEqual([]);
});
