import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { shareWays } from '../../src/present/share-message.ts';
import { lastDayOfUse } from '../../src/model/pages/handout-page.ts';
import { addMonths } from '../../src/model/calendar.ts';
import { fitHandout, handoutSizes, measureHandout } from '../../src/present/fit-handout.ts';

const today = '2026-06-01';
const checks = (...days: string[]) => days.map((dueOn) => ({ dueOn }));

for (const [what, days, until] of [
  ['the soonest check of anything on it', ['2027-02-01', '2026-08-01', '2027-08-01'], '2026-08-01'],
  ['a month, where a check was missed', ['2027-02-01', '2025-08-01'], '2026-07-01'],
  ['a month, where the soonest check is on the same day', [today, '2027-02-01'], '2026-07-01'],
  ['a month, where the soonest check is nearer', ['2026-06-30', '2027-02-01'], '2026-07-01'],
] as const)
  test(`a sheet is good until ${what}`, () => {
    expect(lastDayOfUse(checks(...days), today)).toBe(until);
  });

const days = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someChecks = fc.array(days, { minLength: 1, maxLength: 8 });

test('a sheet is never good for less than a month, nor past a check except for that month', () => {
  fc.assert(
    fc.property(someChecks, days, (due, now) => {
      const until = lastDayOfUse(checks(...due), now);
      const least = addMonths(now, 1);
      return until >= least && (until === least || due.every((day) => until <= day));
    }),
  );
});

test('a sheet on which anything is overdue is good for a month and no longer', () => {
  fc.assert(
    fc.property(someChecks, days, days, (due, one, other) => {
      const [missed = one, now = one] = [one, other].sort();
      return lastDayOfUse(checks(...due, missed), now) === addMonths(now, 1);
    }),
  );
});

test('a sheet that is made later is never good for less: no check that is missed moves its last day', () => {
  fc.assert(
    fc.property(someChecks, days, days, (due, one, other) => {
      const [before = one, after = one] = [one, other].sort();
      const [first, second] = [before, after].map((now) => lastDayOfUse(checks(...due), now));
      const moved = first !== second;
      // It moves only with the month that is the least.
      return (first ?? '') <= (second ?? '') && (!moved || second === addMonths(after, 1));
    }),
  );
});

const word = 'palabra ';
const block = (words: number, columns = 1) => [
  { rows: [{ texts: Array.from({ length: columns }, () => word.repeat(words)) }] },
];

test('the more a sheet says, the smaller its letters, and never smaller than they may be', () => {
  const sizes = [10, 500, 700, 900, 90_000].map((words) => fitHandout(block(words), 'es'));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes[0]).toBe(handoutSizes.length - 1);
  expect(sizes.at(-1)).toBe(0);
});

test('what stands in two columns takes about twice the height, and Arabic lines are higher', () => {
  const alone = measureHandout(block(200), 'es')(10);
  expect(measureHandout(block(200, 2), 'es')(10) / alone).toBeGreaterThan(1.8);
  expect(measureHandout(block(200), 'ar')(10)).toBeGreaterThan(alone);
});

test('Chinese, which has no spaces, goes on in the next line', () => {
  const [one, two] = [20, 200].map((letters) =>
    measureHandout([{ rows: [{ texts: ['字'.repeat(letters)] }] }], 'zh-hans')(10),
  );
  expect(two).toBeGreaterThan((one ?? 0) * 3);
});

test('a text is sent as it is written, with line ends as each way wants them, and to nobody yet', () => {
  const text = 'Ñandú & más: 50 %\nhttps://example.org/a/?b=c#d';
  const [chat, message, mail] = shareWays('Asunto & más', text).map(({ href }) => href);
  expect(decodeURIComponent(chat?.replace('https://wa.me/?text=', '') ?? '')).toBe(text);
  expect(decodeURIComponent(message?.replace('sms:?&body=', '') ?? '')).toBe(text);
  const asked = new URL(mail ?? '');
  expect(asked.pathname).toBe('');
  expect(asked.searchParams.get('subject')).toBe('Asunto & más');
  expect(asked.searchParams.get('body')).toBe(text.replace('\n', '\r\n'));
});
