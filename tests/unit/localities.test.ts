import { gzipSync } from 'node:zlib';
import type { LocaleSegment } from '../../src/i18n/locales.ts';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { listFinderPlaces } from '../../src/present/finder-places.ts';
import { buildJudge } from '../../src/search/judge.ts';
import { packLocalities, unpackLocalities } from '../../src/search/localities.ts';
import { packPlaces, placesOf, unpackAreas } from '../../src/search/places.ts';
import { readFixtures, readSpanishCatalog } from './spanish-catalog.ts';

const catalog = readSpanishCatalog('2026-11-23');
const areas = unpackAreas(packPlaces(listFinderPlaces(catalog, 'es')));
const packed = packLocalities(catalog.localities, catalog.comunas);
const judge = buildJudge(areas, unpackLocalities(packed, placesOf(areas)));
/** Thousands of names are judged, those of several comunas by two tests. */
const judgments = new Map<string, ReturnType<typeof judge>>();
function judgeOnce(name: string) {
  const known = judgments.get(name) ?? judge(name);
  judgments.set(name, known);
  return known;
}

test('localities lead to their comuna, or to a choice that holds it, and never open another', () => {
  const lost = catalog.localities.flatMap(({ name, comunas }) => {
    const { certainty, matches } = judgeOnce(name);
    const names = matches.slice(0, 6).map(({ place }) => place.name);
    const own = comunas.map((comuna) => comuna.name);
    const isRight =
      certainty === 'certain'
        ? own.includes(names[0] ?? '')
        : own.some((each) => names.includes(each));
    return isRight ? [] : [`${name}: ${certainty}, ${names.join(', ')}`];
  });
  expect(lost).toEqual([]);
});

test('a name that stands in several comunas is always a choice', () => {
  const shared = catalog.localities.filter(({ comunas }) => comunas.length > 1);
  expect(shared.length).toBeGreaterThan(100);
  const opened = shared.filter(
    ({ name, comunas }) =>
      judgeOnce(name).certainty === 'certain' && !comunas.some((comuna) => comuna.name === name),
  );
  expect(opened.map(({ name }) => name)).toEqual([]);
});

test('streets, first names, everyday words and letters without sense open no comuna', () => {
  const number = (max: number) => fc.integer({ min: 1, max });
  const firstNames =
    'rosa yesenia wilner maribel jean carlos luz nadège abdul wei pierre katherine'.split(' ');
  const streetNames = [
    'los aromos',
    'bernardo',
    'balmaceda',
    'las rosas',
    'prat',
    'uno norte',
    'freire',
  ];
  const words =
    'trabajo papeles medico colegio dinero abogado ayuda carta multa perro visa casa'.split(' ');
  const letters = 'abcdefghijklmnoprstuvz'.split('');
  const street = fc.constantFrom(...streetNames);
  const firstName = fc.constantFrom(...firstNames);
  const word = fc.constantFrom(...words);
  const typed = fc.oneof(
    fc.tuple(fc.constant('calle'), street, number(4000)),
    fc.tuple(fc.constant('pasaje'), street, number(900), fc.constant('depto'), number(90)),
    fc.tuple(firstName, firstName),
    fc.tuple(word, word),
    fc
      .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 11 })
      .map((all) => [all.join('')]),
  );
  fc.assert(
    fc.property(typed, (parts) => expect(judge(parts.join(' ')).certainty).not.toBe('certain')),
    { seed: 11, numRuns: 500 },
  );
});

test('the beginning of a name opens nothing, nor does a province or a region', () => {
  for (const typed of ['san', 'meli', 'chiloé', 'región de los lagos', 'Región Metropolitana'])
    expect([typed, judge(typed).certainty]).toEqual([typed, 'likely']);
  expect(judge('provincia de Melipilla').matches[0]?.place.name).toBe('Melipilla');
  expect(judge('chiloé').matches[0]?.place.name).toBe('Castro');
  expect(judge('región de los lagos').regions[0]?.slug).toBe('los-lagos');
});

test('any word is safe, and of what is pasted only the beginning is judged', () => {
  for (const typed of [
    'constructor',
    '__proto__',
    'toString',
    'pte '.repeat(12),
    'x'.repeat(5000),
    '?*[(',
  ])
    judge(typed);
  for (const pasted of ['pte '.repeat(500), 'santa '.repeat(500)])
    expect(judge(pasted)).toEqual(judge(pasted + pasted));
});

test('names in Chinese and Arabic script, and full-width letters, find their comuna', () => {
  const made = readFixtures();
  const find = (locale: LocaleSegment, typed: string) => {
    const own = buildJudge(unpackAreas(packPlaces(listFinderPlaces(made, locale))));
    const { certainty, matches } = own(typed);
    return [certainty, matches[0]?.place.name];
  };
  expect(find('zh-hans', '想象首都')).toEqual(['certain', 'Capital Imaginaria']);
  expect(find('ar', 'كابتال إماخيناريا')[1]).toBe('Capital Imaginaria');
  expect(find('es', 'Ｃａｐｉｔａｌ Ｉｍａｇｉｎａｒｉａ')).toEqual([
    'certain',
    'Capital Imaginaria',
  ]);
});

test('the localities come out of the package as they went in, in 20 kB', () => {
  const told = unpackLocalities(packed, placesOf(areas));
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).toSorted();
  expect(names(told)).toEqual(names(catalog.localities));
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(20_480);
});

test('all regions have names in other scripts', () => {
  for (const { regions } of catalog.exonyms.values())
    expect(catalog.regions.filter(({ code }) => !regions[code])).toEqual([]);
  expect([...catalog.exonyms.keys()]).toEqual(expect.arrayContaining(['ar', 'zh-hans']));
});
