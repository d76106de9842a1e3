import { expect, test } from 'playwright/test';
import { formatDate, formatList } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { es } from '../../src/i18n/strings/es.ts';
import { completeLocales, interfaceTranslation } from '../../src/i18n/translator.ts';
import { digestOf } from '../../src/model/digest.ts';
import { findMisses, findUnnamed } from '../../src/model/glossary-terms.ts';
import { linkTranslations, summarizeTranslations } from '../../src/model/translations.ts';

const others = locales.map(({ segment }) => segment).filter((segment) => segment !== 'es');

test('a digest changes with a word', () => {
  const words = { title: 'Pida hora', steps: ['Vaya.', 'Tiene {fact:plazo}.'] };
  const digest = digestOf(words);
  expect(digestOf({ ...words, title: 'Pida una hora' })).not.toBe(digest);
  expect(digestOf({ ...words, steps: ['Tiene {fact:plazo}.', 'Vaya.'] })).not.toBe(digest);
});
test('a digest does not change with a fact, white space or the order of fields', () => {
  const digest = digestOf({ title: 'Pida hora', text: 'Tiene {fact:plazo}.' }, 'Uno.\n\nDos.');
  expect(
    digestOf({ text: 'Tiene {fact:plazo-nuevo}.', title: 'Pida  hora ' }, 'Uno.\nDos.\n'),
  ).toBe(digest);
});

const spanish = { id: 'refugio/es', file: 'es.mdx', data: { title: 'Pida refugio' }, body: '' };
const creole = (of: string) => ({
  id: 'refugio/ht',
  file: 'ht.mdx',
  data: { title: 'Mande refij', translation: { by: 'automatic' as const, of } },
  body: '',
});

test('a translation of the Spanish text of today is not outdated', () => {
  const words = linkTranslations(spanish, [creole(digestOf(spanish.data))], ({ id }) => id);
  expect(words['ht']?.translation).toEqual({ by: 'automatic', outdated: false });
});
test('once a word of the Spanish text changes, the translation is outdated; restored, it is not', () => {
  const before = creole(digestOf(spanish.data));
  const changed = { ...spanish, data: { title: 'Pida refugio hoy' } };
  expect(linkTranslations(changed, [before], () => '')['ht']?.translation?.outdated).toBe(true);
  expect(linkTranslations(spanish, [before], () => '')['ht']?.translation?.outdated).toBe(false);
});
test('of several texts on a page the reader is told the least that holds for all', () => {
  const text = (by: 'automatic' | 'human', outdated: boolean) => ({
    locale: 'ht',
    words: '',
    translation: { by, outdated },
  });
  expect(summarizeTranslations([text('human', false), text('automatic', true)])).toEqual({
    by: 'automatic',
    outdated: true,
    missing: false,
  });
  expect(summarizeTranslations([text('human', false), { locale: 'es', words: '' }]).missing).toBe(
    true,
  );
});

test('all interface strings of a language follow the Spanish ones of today', () => {
  const outdated = completeLocales.filter(
    (segment) => interfaceTranslation(segment).translation?.outdated,
  );
  expect(outdated, 'npm run translations -- --follow src/i18n/strings/*.ts').toEqual([]);
});
test('every placeholder of a Spanish string stands in all other languages', () => {
  const read = (all: object, path = ''): [string, string][] =>
    Object.entries(all).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as [string, string]]
        : read(value as object, `${path}${key}.`),
    );
  const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort().join();
  const source = new Map(read(es));
  const wrong = others.flatMap((segment) =>
    read(interfaceTranslation(segment).words).flatMap(([key, text]) => {
      const wanted = source.get(key) ?? source.get(key.replace(/_\w+$/, '_other')) ?? '';
      return placeholders(text) === placeholders(wanted) ? [] : [`${segment} ${key}: ${text}`];
    }),
  );
  expect(wrong).toEqual([]);
});
/** Paths of the strings below a value: `fact.day_other`. */
function listKeys(value: object, path = ''): string[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
    typeof child === 'object' && child !== null
      ? listKeys(child, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

for (const { segment, intl } of locales.filter((each) => completeLocales.includes(each.segment)))
  test(`every counted string has the plural forms of ${segment}`, () => {
    const keys = new Set(listKeys(interfaceTranslation(segment).words));
    const rules = new Intl.PluralRules(intl);
    const forms = new Set(Array.from({ length: 1_000 }, (_, count) => rules.select(count)));
    const counted = [...keys].filter((key) => key.endsWith('_other'));
    expect(counted.length).toBeGreaterThan(5);
    const wanted = counted.flatMap((key) => [...forms].map((form) => key.replace(/other$/, form)));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

test('Creole has months and lists of its own', () => {
  expect(formatDate('ht', '2024-12-13')).toBe('13 desanm 2024');
  expect(formatDate('ht', '2026-08')).toBe('out 2026');
  expect(formatList('ht', ['lendi', 'madi', 'jedi'])).toBe('lendi, madi ak jedi');
});
test('Arabic keeps Western digits', () => {
  expect(formatDate('ar', '2024-12-13')).toBe('13 ديسمبر 2024');
});

const glossary = {
  permiso: { term: 'permiso', forms: [], not: [] },
  vencido: { term: 'permiso vencido', forms: [], not: [] },
  hora: { term: 'hora (cita)', forms: [], not: ['a toda hora'] },
  cedula: { term: 'cédula', forms: [], not: [], official: true as const },
};
const english = {
  permiso: { term: 'permit', forms: [], not: [] },
  vencido: { term: 'expired permit', forms: ['permit that has expired'], not: [] },
  hora: { term: 'appointment', forms: [], not: [] },
  cedula: { term: 'identity card', forms: [], not: [] },
};
for (const [sentence, source, translation, misses] of [
  ['an approved word will do', 'Su permiso.', 'Your permit.', []],
  ['its plural too', 'Los permisos.', 'The permits.', []],
  ['another word is reported', 'Su permiso.', 'Your licence.', ['permiso']],
  ['the longer term counts first', 'Permiso vencido.', 'A permit that has expired.', []],
  [
    'a phrase with another meaning does not count',
    'Atiende a toda hora.',
    'Open day and night.',
    [],
  ],
] as const)
  test(`glossary: ${sentence}`, () => {
    expect(findMisses(glossary, english, source, translation).map(({ term }) => term)).toEqual(
      misses,
    );
  });
test('glossary: an official name stays beside its translation', () => {
  expect(findUnnamed(glossary, 'Su cédula.', 'Your identity card.')).toEqual(['cédula']);
  expect(findUnnamed(glossary, 'Su cédula.', 'Your identity card (*cédula*).')).toEqual([]);
});
