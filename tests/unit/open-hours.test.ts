import { expect, test } from 'playwright/test';
import { packHours } from '../../src/i18n/format-hours.ts';
import { parseHours, sureHours } from '../../src/model/hours.ts';
import { momentIn, stateAt } from '../../src/model/open-hours.ts';

const packed = packHours('es', parseHours('Mo-Fr 09:00-14:00,15:00-17:00; Sa 10:00-24:00'));
const withHolidays = packHours('es', parseHours('Mo-Fr 09:00-14:00; PH off'));
const unsure = packHours('es', parseHours('Mo-Fr 09:00-14:00; PH off'), ['Sa', 'Su']);
const holidays = ['2026-06-29', '2026-06-30'];

/** Day and time → what holds then. 2026-06-22 is a Monday. */
const moments: [string, string, number, string | undefined][] = [
  [packed, '2026-06-22', 8 * 60, 'opens in 0 days, weekday 1, at 09:00'],
  [packed, '2026-06-22', 9 * 60, 'open'],
  [packed, '2026-06-22', 14 * 60, 'opens in 0 days, weekday 1, at 15:00'],
  [packed, '2026-06-22', 17 * 60, 'opens in 1 days, weekday 2, at 09:00'],
  [packed, '2026-06-27', 24 * 60 - 1, 'open'],
  [packed, '2026-06-28', 12 * 60, 'opens in 3 days, weekday 3, at 09:00'],
  [packed, '2026-06-29', 10 * 60, undefined],
  [withHolidays, '2026-06-29', 10 * 60, 'opens in 2 days, weekday 3, at 09:00'],
  [unsure, '2026-06-27', 12 * 60, undefined],
  [unsure, '2026-06-28', 3 * 60, 'hardly open'],
  [unsure, '2026-06-28', 14 * 60, 'hardly open'],
  [unsure, '2026-06-26', 20 * 60, 'opens in 5 days, weekday 3, at 09:00'],
  [packHours('es', parseHours('Mo 09:00-10:00')), '2026-06-23', 0, 'closed'],
];
for (const [hours, day, minute, wanted] of moments)
  test(`with hours ${hours} at minute ${minute} of ${day}: ${wanted ?? 'nothing is said'}`, () => {
    const state = stateAt(hours, { day, minute }, holidays);
    const next = state && state.isOpen === false ? state.next : undefined;
    const told =
      state &&
      (state.isOpen
        ? state.isOpen === true
          ? 'open'
          : 'hardly open'
        : next
          ? `opens in ${next.ahead} days, weekday ${next.weekday}, at ${next.at}`
          : 'closed');
    expect(told).toBe(wanted);
  });

test('an hour is written as the language of the page writes it', () => {
  expect(packHours('fr', parseHours('Su 09:30-10:00'))).toBe('0 570 600 9\u00a0h\u00a030');
});

test('hours that are doubtful, not whole or of every day and night say nothing of now', () => {
  const hours = { osm: 'Mo-Fr 09:00-14:00' };
  expect(sureHours({ hours, caveats: [] })).toBeDefined();
  const unsure = [
    { hours, caveats: ['opening-not-known' as const] },
    { hours: { ...hours, caveats: ['hours-from-old-source' as const] }, caveats: [] },
    { hours, caveats: [], appointmentOnly: true },
    { hours: { osm: 'Mo-Th' }, caveats: [] },
    { hours: { osm: 'Tu[1] 18:00-21:00' }, caveats: [] },
    { hours: { osm: '24/7' }, caveats: [] },
    { caveats: [] },
  ];
  expect(unsure.map(sureHours)).toEqual(unsure.map(() => undefined));
});

test('day and minute are those of the clocks there, at midnight too', () => {
  const moment = (text: string) => momentIn('America/Santiago', new Date(text));
  expect(moment('2026-12-14T03:00:00Z')).toEqual({ day: '2026-12-14', minute: 0 });
  expect(moment('2026-07-01T03:59:00Z')).toEqual({ day: '2026-06-30', minute: 23 * 60 + 59 });
  expect(momentIn('America/Punta_Arenas', new Date('2026-07-01T03:59:00Z'))).toEqual({
    day: '2026-07-01',
    minute: 59,
  });
});
