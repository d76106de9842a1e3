import { expect, test } from 'playwright/test';
import { deadlinesOf, namedIn, runsFromLetter } from '../../src/model/deadline.ts';
import { listDiscreet } from '../../src/model/discreet.ts';
import {
  findBefore,
  findOutcome,
  listWays,
  namedBy,
  outcomesBelow,
} from '../../src/model/guide.ts';
import { abbreviate, drawCountry, drawRegion } from '../../src/model/tiles.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';

const day = '2026-11-23';
const catalog = readSpanishCatalog(day);
const { guide } = catalog;
const ways = listWays(guide);

test('every way through the guide ends in an outcome, at most four choices from the start', () => {
  expect(ways.length).toBeGreaterThan(40);
  const wrong = ways.filter(
    (way) => way.length - 1 > 4 || !findOutcome(guide, way.at(-1) ?? '') || way[0] !== guide.start,
  );
  expect(wrong).toEqual([]);
});
test('every procedure is reached, or is listed with the reason why not', () => {
  const reached = new Set(outcomesBelow(guide, guide.start).flatMap(namedBy));
  const excused = new Set(guide.leftOut.map(({ procedure }) => procedure));
  const lost = catalog.procedures.filter(({ slug }) => !reached.has(slug) && !excused.has(slug));
  expect(lost.map(({ slug }) => slug)).toEqual([]);
  expect(guide.leftOut.filter(({ reason }) => reason.length < 10)).toEqual([]);
});
test('who would rather not say what their status is finds help all the same', () => {
  const asking = [
    'permiso',
    'sin-permiso',
    'primera-residencia',
    'pedir-refugio',
    'peligro',
    'carta',
    'cedula-vencida',
  ];
  for (const id of asking) {
    const choices = guide.questions.find((question) => question.id === id)?.choices ?? [];
    const open = choices
      .flatMap((choice) => findOutcome(guide, choice) ?? [])
      .filter(({ procedures, help }) => procedures.length === 0 && help.includes('legal'));
    expect([id, open.length > 0]).toEqual([id, true]);
  }
});
test('whoever holds a letter with days in it finds what it is about among the letters', () => {
  const below = outcomesBelow(guide, 'carta');
  const withDays = guide.outcomes.filter(({ deadline, procedures }) => {
    if (deadline !== 'none' && 'unknown' in deadline) return deadline.unknown === 'letter';
    return catalog.procedures
      .filter(({ slug }) => namedIn(deadline).includes(slug) && procedures.includes(slug))
      .some((procedure) => deadlinesOf(catalog, procedure).some(runsFromLetter));
  });
  expect(withDays.length).toBeGreaterThan(3);
  expect(withDays.filter((outcome) => !below.includes(outcome)).map(({ id }) => id)).toEqual([]);
});
test('whoever is in danger sees the emergency lines first', () => {
  for (const id of ['violencia', 'trata', 'trafico', 'ayuda-en-peligro'])
    expect(findOutcome(guide, id)?.emergency).toBe(true);
  expect(guide.questions.find(({ id }) => id === 'peligro')?.emergency).toBe(true);
});
test('what is read where another person may look at the phone is known by its numbers', () => {
  const discreet = listDiscreet(catalog);
  const names = ['guide:violencia', 'page:violencia', 'procedure:residencia-temporal-violencia'];
  for (const name of names) expect(discreet.get(name)).toBeGreaterThan(0);
  expect(discreet.has(`guide:${guide.start}`)).toBe(false);
  expect(new Set(discreet.values()).size).toBe(discreet.size);
});
test('the question before a place is the last on the shortest way to it', () => {
  expect(findBefore(guide, guide.start)).toBeUndefined();
  expect(findBefore(guide, 'violencia')).toBe('peligro');
  expect(findBefore(guide, 'problema-trabajo')).toBe('trabajo');
});

test('every comuna has a square of its own in the diagram of its region', () => {
  const drawn = catalog.regions.flatMap((region) => {
    const { tiles, columns, rows } = drawRegion(catalog, region);
    const cells = new Set(tiles.map(({ x, y }) => `${x} ${y}`));
    expect(cells.size).toBe(region.comunas.length);
    expect(tiles.every(({ x, y }) => x < columns && y < rows)).toBe(true);
    return tiles.map(({ of }) => of.code);
  });
  expect(new Set(drawn).size).toBe(catalog.comunas.length);
  expect(drawCountry(catalog).tiles).toHaveLength(catalog.regions.length);
});
test('a short name is short and tells its saint', () => {
  expect(['Maipú', 'San Miguel', 'Estación Central', 'La Florida'].map(abbreviate)).toEqual([
    'Maip',
    'SMig',
    'EstC',
    'Flor',
  ]);
});
