import { expect, test } from 'playwright/test';
import { describeFindings, describeWeights } from '../../scripts/report/describe-findings.ts';
import { listFindings, tableFindings } from '../../scripts/report/list-findings.ts';
import { translatedLocales } from '../../src/i18n/translator.ts';
import { stateOf } from '../../src/model/desk/comuna-state.ts';
import { expected, judgeComuna } from '../../src/model/desk/comuna-values.ts';
import { judgeProcedure } from '../../src/model/desk/entry-values.ts';
import { statedBy } from '../../src/model/deadline.ts';
import { listSubjects, peopleOf } from '../../src/model/desk/subjects.ts';
import { harmOf } from '../../src/model/desk/weights.ts';
import type { Value } from '../../src/model/desk/judge-value.ts';
import { statePage } from '../../src/model/pages/state-page.ts';
import { comunas } from '../fixtures/fixtures.ts';
import { readFixtures } from './spanish-catalog.ts';

const catalog = readFixtures();
const comunaOf = (slug: string) => catalog.comunas.find((comuna) => comuna.slug === slug)!;
const flawsOf = (values: readonly Value[], field: string) =>
  values.find((value) => value.field === field)?.flaws;
const judge = (slug: string) => judgeComuna(catalog, comunaOf(slug), []);

test('what an office confirmed has no flaw; what a list says of it is not confirmed', () => {
  const values = judge(comunas.recognised);
  expect(flawsOf(values, 'office.hours')).toEqual([]);
  expect(flawsOf(values, 'municipality.phones')).toEqual(['unconfirmed']);
  expect(flawsOf(values, 'office.website')).toBeUndefined();
});

test('what is old is due, what has no date is undated, and what nobody knows is missing', () => {
  expect(flawsOf(judge(comunas.recognisedBefore), 'municipality.phones')).toEqual([
    'due',
    'unconfirmed',
  ]);
  expect(flawsOf(judge(comunas.trained), 'sello')).toContain('undated');
  expect(judge(comunas.island).map(({ field, flaws }) => `${field} ${flaws.join()}`)).toEqual(
    expect.arrayContaining(expected.map((field) => `${field} missing`)),
  );
});

test('a later source that denies an event contradicts it', () => {
  expect(flawsOf(judge(comunas.committed), 'sello')?.[0]).toBe('contradictory');
});

test('the terms of a procedure whose law may have changed are pending, and one that no source gives is missing', () => {
  const judged = (has: (procedure: (typeof catalog.procedures)[number]) => boolean) =>
    judgeProcedure(catalog, catalog.procedures.find(has)!);
  const pending = judged(
    (procedure) => Boolean(procedure.pending) && statedBy(procedure.deadline).length > 0,
  );
  const terms = pending.filter(({ part }) => part === 'term');
  expect(terms.length).toBeGreaterThan(0);
  for (const { flaws } of terms) expect(flaws[0]).toBe('pending');
  const unknown = judged(({ deadline }) => typeof deadline === 'object' && 'unknown' in deadline);
  expect(flawsOf(unknown, 'deadline')).toEqual(['missing']);
});

test('harm grows with people, with what is at stake and with the doubt; of several doubts the worst counts', () => {
  expect(harmOf(100, 'phone', [])).toBe(0);
  const one = harmOf(100, 'phone', ['unconfirmed']);
  expect(harmOf(200, 'phone', ['unconfirmed'])).toBe(2 * one);
  expect(harmOf(100, 'term', ['unconfirmed'])).toBeGreaterThan(one);
  expect(harmOf(100, 'phone', ['due', 'unconfirmed'])).toBe(harmOf(100, 'phone', ['due']));
  expect(harmOf(100, 'phone', ['due'])).toBeGreaterThan(one);
});

test('whom the census hides counts', () => {
  expect(comunaOf(comunas.island).census.foreignBorn).toBeNull();
  expect(peopleOf(comunaOf(comunas.island))).toBe(50);
});

test('the state of a comuna counts what is known, confirmed, due and behind, and its oldest date', () => {
  const state = (slug: string, languages: readonly string[] = []) =>
    stateOf(catalog, comunaOf(slug), languages);
  expect(state(comunas.recognised)).toMatchObject({
    known: expected.length,
    missing: [],
    confirmed: 6,
    oldest: '2025-09-10',
    behind: 0,
  });
  expect(state(comunas.recognised, ['ht', 'ar']).behind).toBe(2);
  expect(state(comunas.recognisedBefore)).toMatchObject({
    known: 3,
    missing: ['municipality.website', 'office', 'office.address', 'office.phones', 'office.hours'],
    flawed: { due: 3 },
  });
  expect(state(comunas.island)).toMatchObject({ known: 0, values: 0, oldest: undefined });
});

test('the page of a region has its comunas alone, in the order of the country', () => {
  const country = statePage(catalog, []);
  const [region] = catalog.regions;
  const own = statePage(catalog, [], region);
  expect(country.states.map(({ harm }) => harm)).toEqual(
    country.states.map(({ harm }) => harm).toSorted((a, b) => b - a),
  );
  expect(own.states).toEqual(country.states.filter(({ comuna }) => comuna.region === region));
  expect(own.totals.comunas).toBe(region?.comunas.length);
});

const subjects = listSubjects(catalog, translatedLocales);

test('the report begins with what may do most harm, and leaves out what nothing speaks against', () => {
  const harms = tableFindings(listFindings(subjects)).rows.map(({ harm }) => Number(harm));
  expect(harms.length).toBeGreaterThan(50);
  expect(harms).toEqual(harms.toSorted((a, b) => b - a));
  const text = describeFindings(listFindings(subjects), 1);
  const [first] = listFindings(subjects);
  expect(text).toContain(`   1. ${first?.kind} ${first?.id} (`);
  expect(text).toMatch(/\d+ entries more: --top \d+ shows all$/);
  const confirmed = listFindings(subjects).find(({ id }) => id === comunas.recognised);
  expect(confirmed?.values.some(({ field }) => field === 'office.hours')).toBe(false);
});

test('the report is of one kind, one region or one flaw when asked', () => {
  const [region] = catalog.regions;
  const some = listFindings(subjects, { kind: 'comuna', region: region?.code, flaw: 'due' });
  expect(some.length).toBeGreaterThan(0);
  for (const { kind, id, values } of some) {
    expect(kind).toBe('comuna');
    expect(comunaOf(id).region).toBe(region);
    for (const { flaws } of values) expect(flaws).toContain('due');
  }
});

test('each weight has its reason', () => {
  for (const line of describeWeights().split('\n').slice(3))
    expect(line).toMatch(/^(?: {2}\S+ +[\d.]+ {2}\S+ \S+|\S.*:$|$)/);
});
