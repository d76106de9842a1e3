import { expect, test } from 'playwright/test';
import { shareWays } from '../../src/present/share-message.ts';
import { lastDayOfUse } from '../../src/model/pages/handout-page.ts';
import type { Trust } from '../../src/model/trust.ts';
import { fitHandout, handoutSizes, measureHandout } from '../../src/present/fit-handout.ts';

const today = '2026-06-01';
const trust = (dueOn: string, state: Trust['state'] = 'sourced'): Trust => ({
  read: '2026-01-01',
  state,
  dueOn,
  old: false,
});

for (const [what, best, others, until] of [
  [
    'the next check of the place to go to, where that is the first',
    trust('2027-02-01'),
    [trust('2027-08-01'), trust('2026-05-01')],
    '2027-02-01',
  ],
  [
    'a month, where that check is overdue',
    trust('2026-05-31', 'due'),
    [trust('2027-01-01')],
    '2026-07-01',
  ],
  ['the day of the check itself', trust(today), [], today],
  [
    'the next check of anything that is checked before the place',
    trust('2027-02-01'),
    [trust('2026-08-01'), trust('2026-12-01')],
    '2026-08-01',
  ],
  [
    'no check that was due before, where the place has no date',
    trust('2027-02-01', 'undated'),
    [trust('2025-08-01', 'due')],
    '2027-02-01',
  ],
] as const)
  test(`a sheet is good until ${what}`, () => {
    expect(lastDayOfUse(best, others, today)).toBe(until);
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
