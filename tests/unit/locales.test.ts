import { expect, test } from 'playwright/test';
import { assertLocales } from '../../src/i18n/assert-locales.ts';

const spanish = { segment: 'es', tag: 'es', intl: 'es-CL' };
const made = { segment: 'qqz', tag: 'qqz', intl: 'es-CL' };

test('languages may have three letters, a region, and the tag that another is counted by', () => {
  const region = { segment: 'es-419', tag: 'es-419', intl: 'es-419' };
  expect(() => assertLocales([spanish, made, region], 'es')).not.toThrow();
});

for (const [what, row, fault] of [
  ['a language of which Intl has no data', { ...made, intl: 'qqz' }, /qqz: Intl has no data/],
  ['eleven months', { ...made, months: Array<string>(11).fill('m') }, /qqz: .*twelve months/],
  ['a segment that is there', { ...made, segment: 'es' }, /es: another row has its segment/],
  ['a tag that is there', { ...made, tag: 'es' }, /qqz: another row has its tag "es"/],
  ['a segment that is no tag', { ...made, segment: 'Quechua' }, /Quechua: its segment/],
] as const)
  test(`the registry refuses ${what}`, () => {
    expect(() => assertLocales([spanish, row], 'es')).toThrow(fault);
  });

test('the registry wants the language of the source', () => {
  expect(() => assertLocales([made], 'es')).toThrow(/es: the language of the source has no row/);
});
