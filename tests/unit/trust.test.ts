import { expect, test } from 'playwright/test';
import { chooseMark, trustOn } from '../../src/model/trust.ts';

const on = (day: string, asOf?: string, confirmed?: string) =>
  trustOn(
    { asOf, read: '2026-11', confirmed: confirmed ? { on: confirmed, by: 'office' } : undefined },
    'contact',
    day,
  );

test('a dated fact inside its year is sourced', () => {
  expect(on('2026-11-23', '2026-10')).toMatchObject({ state: 'sourced', dueOn: '2027-10-31' });
});
test('on the day of the check it is not yet due', () => {
  expect(on('2027-10-31', '2026-10').state).toBe('sourced');
});
test('the day after, it is due', () => {
  expect(on('2027-11-01', '2026-10').state).toBe('due');
});
test('a fact that the office confirmed is confirmed', () => {
  expect(on('2026-11-23', '2020', '2026-11-01')).toMatchObject({ state: 'confirmed', old: false });
});
test('a confirmation after the day does not count yet', () => {
  expect(on('2026-10-31', '2026-10', '2026-11-01')).toMatchObject({
    state: 'sourced',
    confirmed: undefined,
  });
});
test('a confirmation from before the date of the fact was given to another value', () => {
  expect(on('2026-11-23', '2026-10', '2026-09-30')).toMatchObject({
    state: 'sourced',
    confirmed: undefined,
    dueOn: '2027-10-31',
  });
});
test('the check is due by the later of date and confirmation', () => {
  expect(on('2026-11-23', '2026-10', '2026-10-05').dueOn).toBe('2027-10-31');
});
test('a confirmation ages as well', () => {
  expect(on('2027-11-02', '2020', '2026-11-01').state).toBe('due');
});
test('a fact without a date is undated, and due a year after it was read', () => {
  expect(on('2026-11-23').state).toBe('undated');
  expect(on('2027-12-01').state).toBe('due');
});
test('a source of more than five years is called old', () => {
  expect(on('2026-11-23', '2021-11-22').old).toBe(true);
  expect(on('2026-11-23', '2021-11-23').old).toBe(false);
});

type Told = Parameters<typeof chooseMark>[1][number];
const [list, official, municipal, law, press] = (
  ['list', 'official', 'municipal', 'law', 'press'] as const
).map((kind): Told => ({ kind })) as [Told, Told, Told, Told, Told];
const copy: Told = { kind: 'official', readAt: 'https://copia.example.org/' };
const quoted: Told = { kind: 'law', readVia: { title: 'Página que la cita', date: '2026' } };
const sourced = on('2026-11-23', '2026-10');

for (const [what, sources, mark] of [
  ['of a list of offices', [list], 'list'],
  ['of laws and pages of the State and of municipalities', [law, official, municipal], 'official'],
  ['of a copy of an official page', [copy], 'copy'],
  ['of a newspaper', [press], 'press'],
  ['of an organisation', [{ kind: 'ngo' }], 'ngo'],
  ['of a university', [{ kind: 'academic' }], 'academic'],
  ['of a private page', [{ kind: 'private' }], 'private'],
  ['that was only read as quoted, be it a law', [quoted], 'quoted'],
  ['of a list and the page of the office', [official, list], 'list'],
  ['of official pages, one of them read as a copy', [official, copy], 'copy'],
  ['of a list and a copy', [list, copy, official], 'several'],
  ['of a law and a newspaper', [law, press], 'several'],
  ['of an official page and one that was only read as quoted', [official, quoted], 'several'],
] as const)
  test(`the mark of what is ${what} is "${mark}"`, () => {
    expect(chooseMark(sourced, sources)).toBe(mark);
  });
test('what the office confirmed is marked as confirmed, whatever the source', () => {
  expect(chooseMark(on('2026-11-23', '2026-10', '2026-11-01'), [press])).toBe('confirmed');
});
test('what is past its check is marked as old, though it was confirmed once or is official', () => {
  expect(chooseMark(on('2027-11-02', '2026-10', '2026-11-01'), [law])).toBe('old');
  expect(chooseMark(on('2027-11-02', '2026-10'), [quoted])).toBe('old');
});
test('what must be asked before one goes says so before all else', () => {
  expect(chooseMark(on('2026-11-23', '2026-10', '2026-11-01'), [law], true)).toBe('askFirst');
});
test('without a source there is no mark', () => {
  expect(() => chooseMark(sourced, [])).toThrow('has no source');
});
