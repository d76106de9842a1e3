import { expect, test } from 'playwright/test';
import { calendarFile } from '../../src/components/days/calendar-file.ts';
import { sayDay } from '../../src/components/days/say-day.ts';
import { dayWords } from '../../src/i18n/day-words.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { findLocale, locales } from '../../src/i18n/locales.ts';
import { addDays } from '../../src/model/calendar.ts';

const year = Array.from({ length: 366 }, (_, at) => addDays('2028-01-01', at));

for (const { segment, intl, months, firstDay } of locales)
  test(`${segment}: a day counted on the phone is written as the page writes it`, () => {
    const words = dayWords(segment);
    const format = new Intl.DateTimeFormat(intl, { dateStyle: 'full', timeZone: 'UTC' });
    for (const day of year) {
      const said = sayDay(words, day);
      if (months || (firstDay && day.endsWith('-01')))
        expect(said).toContain(formatDate(segment, day));
      else expect(said).toBe(format.format(new Date(day)));
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

test('Creole has weekdays of its own', () =>
  expect(sayDay(dayWords('ht'), '2026-12-08')).toBe('madi 8 desanm 2026'));

test('the first of a month is written as each language does', () => {
  expect(findLocale('fr').firstDay).toBe('1er');
  expect(sayDay(dayWords('fr'), '2026-12-01')).toBe('mardi 1er décembre 2026');
});

/** The lines of a calendar file as name → value, an event or the reminder in it apart. */
function readCalendar(file: string) {
  expect(file.endsWith('\r\n')).toBe(true);
  const open: string[] = [];
  const found = file
    .trimEnd()
    .split('\r\n')
    .flatMap((line) => {
      const [, name = '', value = ''] = /^([A-Z]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      if (name === 'BEGIN') open.push(value);
      else if (name === 'END') expect(open.pop()).toBe(value);
      else return [[`${open.join('.')}.${name}`, value] as const];
      return [];
    });
  expect(open).toEqual([]);
  return found;
}

test('the file for the calendar has a whole day, a reminder in time to act and one on the eve, which tell no more than its title', () => {
  const now = new Date('2026-06-01T15:00:00Z');
  const lines = readCalendar(calendarFile('A, b', ['2026-06-11'], now, '2026-06-01'));
  const ofAlarms = (what: string) =>
    lines.filter(([name]) => name.endsWith(`VALARM.${what}`)).map(([, value]) => value);
  const event = Object.fromEntries(
    lines.map(([name, value]) => [name.replace('VCALENDAR.', ''), value]),
  );
  expect(event).toMatchObject({
    'VEVENT.DTSTART': '20260611',
    'VEVENT.DTEND': '20260612',
    'VEVENT.SUMMARY': 'A\\, b',
  });
  // Five days before, on the day before and on the day, at nine.
  expect(ofAlarms('TRIGGER')).toEqual(['-PT111H', '-PT15H', 'PT9H']);
  expect(ofAlarms('ACTION')).toEqual(['DISPLAY', 'DISPLAY', 'DISPLAY']);
  expect(ofAlarms('DESCRIPTION')).toEqual(['A\\, b', 'A\\, b', 'A\\, b']);
});

for (const [last, hours] of [
  ['2026-06-02', [15]],
  ['2026-06-04', [15]],
  ['2026-06-05', [39, 15]],
  ['2027-06-01', [159, 15]],
] as const)
  test(`on 1 June, what ends on ${last} is recalled ${hours.join(' and ')} hours before that day, and on its morning`, () => {
    const file = calendarFile('x', [last], new Date('2026-06-01'), '2026-06-01');
    const triggers = [...file.matchAll(/TRIGGER:-PT(\d+)H/g)].map(([, hour]) => Number(hour));
    expect(triggers).toEqual(hours);
    expect(file).toContain('TRIGGER:PT9H');
  });

test('each last day has an event of its own', () => {
  const lines = readCalendar(
    calendarFile('x', ['2026-06-11', '2026-06-12'], new Date('2026-06-01'), '2026-06-01'),
  );
  const uids = lines.filter(([name]) => name.endsWith('.UID')).map(([, value]) => value);
  expect(new Set(uids).size).toBe(2);
});
