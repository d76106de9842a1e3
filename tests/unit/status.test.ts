import { expect, test } from 'playwright/test';
import { statusOn } from '../../src/model/status.ts';
import { patternOf } from '../../src/model/tiles.ts';
import type { SelloEventData } from '../../src/schema/comuna.ts';

const event = (stage: SelloEventData['stage'], date?: string): SelloEventData => ({
  stage,
  sources: ['a'],
  caveats: [],
  ...(date !== undefined && { date }),
});
const certified = event('certified', '2024-12-13');

/** What is known → the day → the status. */
const table: [string, SelloEventData[], string, string][] = [
  ['certified within the last 24 months is recognised', [certified], '2026-11-23', 'recognised'],
  ['the last day of the 24 months still counts', [certified], '2026-12-13', 'recognised'],
  ['the day after, validity is not confirmed', [certified], '2026-12-14', 'recognised-before'],
  ['on the day itself it is recognised', [certified], '2024-12-13', 'recognised'],
  ['before that day nothing is known', [certified], '2024-12-12', 'unknown'],
  [
    'a certification that a later source denies is none',
    [{ ...certified, caveats: ['not-obtained-by-later-source'] }, event('participant', '2023')],
    '2026-11-23',
    'participant',
  ],
  [
    'renewed within the last 24 months is recognised',
    [event('certified', '2015'), event('renewed', '2025-06-01')],
    '2026-11-23',
    'recognised',
  ],
  [
    'confirmed as holding it is recognised',
    [{ ...event('certified', '2015'), confirmed: { on: '2026-10-01', by: 'sermig' } }],
    '2026-11-23',
    'recognised',
  ],
  [
    'a confirmation after the day does not count',
    [{ ...event('certified', '2015'), confirmed: { on: '2026-11-24', by: 'sermig' } }],
    '2026-11-23',
    'recognised-before',
  ],
  [
    'a confirmation after the day does not hide the date of the event',
    [{ ...certified, confirmed: { on: '2026-11-24', by: 'sermig' } }],
    '2026-11-23',
    'recognised',
  ],
  ['an undated renewal is not confirmed', [event('renewed')], '2026-11-23', 'recognised-before'],
  [
    'certified long ago is recognised before',
    [event('certified', '2015')],
    '2026-11-23',
    'recognised-before',
  ],
  [
    'a year alone counts from its first day',
    [event('certified', '2024')],
    '2026-01-02',
    'recognised-before',
  ],
  [
    'committed and never certified is committed',
    [event('committed', '2025-03-18'), event('trained', '2025')],
    '2026-11-23',
    'committed',
  ],
  [
    'committed and later certified is recognised',
    [event('committed', '2023-10-18'), certified],
    '2026-11-23',
    'recognised',
  ],
  [
    'takes part, and no more said, is in the programme',
    [event('participant', '2025'), event('trained', '2025')],
    '2026-11-23',
    'participant',
  ],
  ['took part in a training is staff trained', [event('trained', '2025')], '2026-11-23', 'trained'],
  ['said that it wants it is interest declared', [event('interested')], '2026-11-23', 'interested'],
  ['nothing known is no verified information', [], '2026-11-23', 'unknown'],
];

for (const [sentence, events, today, status] of table)
  test(sentence, () => expect(statusOn(events, today).status).toBe(status));

test('a recognised comuna says until when it is shown so', () => {
  expect(statusOn([certified], '2026-11-23').until).toBe('2026-12-13');
});

test('of several recognitions the one that stands longest counts', () => {
  const confirmedSince = {
    ...event('certified', '2024-11-30'),
    confirmed: { on: '2026-10-01', by: 'sermig' as const },
  };
  const renewed = event('renewed', '2025-03-01');
  expect(statusOn([renewed, confirmedSince], '2026-11-23')).toMatchObject({
    event: confirmedSince,
    until: '2028-10-01',
  });
});
test('a confirmation that is older than the event does not shorten it', () => {
  const early = { ...certified, confirmed: { on: '2024-01-01', by: 'sermig' as const } };
  expect(statusOn([early], '2026-11-23').until).toBe('2026-12-13');
});

test('the status rests on the newest event of its kind', () => {
  const older = event('committed', '2017');
  const newer = event('committed', '2022-08-05');
  expect(statusOn([older, newer], '2026-11-23').event).toBe(newer);
});

test('a recognition that runs out changes no square of the country, which does not age', () => {
  expect(patternOf('recognised-before')).toBe(patternOf('recognised'));
});
