import { expect, test } from 'playwright/test';
import { trustOn } from '../../src/model/trust.ts';

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
