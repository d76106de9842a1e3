import { expect, test } from 'playwright/test';
import { sourceLocale } from '../../../src/i18n/locales.ts';
import { memoize } from '../../../src/i18n/memoize.ts';
import { es } from '../../../src/i18n/strings/es.ts';
import { completeLocales, interfaceTranslation } from '../../../src/i18n/translator.ts';
import { listStrings } from '../../interface-strings.ts';
import { readCatalog, readEntries } from '../content.ts';
import { once, readPages } from '../site.ts';

/** Small words of Spanish that no sentence does without, and that are none in the other language. */
const spanishWords =
  'del los las una unos unas con sin usted sus más también cuando pero hay donde desde hasta esta este estos si ya está para por que el y su son como entre sobre ser fue ante'.split(
    ' ',
  );
/** Those of them that are words of a language too. */
const ownWords: Record<string, string> = {
  en: 'con sin son si',
  ht: 'si son sou y',
  pt: 'desde para por que esta este está entre sobre ser ante como si sin',
  fr: 'sur que y son entre ante si',
};

/**
 * What reads as a name in the local prose: several capitalised words within a sentence. Prose names a newspaper
 * as its readers know it, whatever its source is called. A whole sentence left in Spanish is no name.
 */
const namesInProse = () =>
  readEntries().comunas.flatMap(({ body }) => body.match(nameWithinSentence) ?? []);
const nameWithinSentence =
  /(?<=[\p{Ll},«(] )\p{Lu}\p{L}+(?:(?: (?:de|del|la|las|los|y))* \p{Lu}\p{L}+)+/gu;

/** Names, which are the same in every language, by each Spanish word that they hold. */
const namesByWord = once(() => {
  const { comunas, regions, contacts, sources } = readCatalog();
  const places = [...comunas, ...regions].flatMap((place) =>
    'fullName' in place
      ? [place.name, place.fullName, place.short]
      : [place.name, place.province.name],
  );
  const offices = [...contacts, ...comunas.flatMap((c) => [c.office, c.municipality])].flatMap(
    (contact) => (contact ? [contact.name, contact.address?.value ?? ''] : []),
  );
  const publishers = [...sources.values()].flatMap(({ publisher = [], title }) =>
    [publisher, title].flat(),
  );
  const names = [...new Set([...places, ...offices, ...publishers, ...namesInProse()])];
  const pairs = names.flatMap((name) =>
    name.split(/\s+/).map((word) => [word.toLowerCase(), name] as const),
  );
  return Map.groupBy(pairs, ([word]) => word);
});

/** Whether some words are part of a name. */
const isName = (words: string) =>
  [...namesByWord().values()].flat().some(([, name]) => name.includes(words));

/** Whether the word at a place of a text is part of a name. */
function isInName(text: string, word: string, at: number): boolean {
  const names = namesByWord().get(word.toLowerCase()) ?? [];
  return names.some(([, name]) => {
    const start = text.indexOf(name, Math.max(0, at - name.length));
    return start >= 0 && start <= at && at < start + name.length;
  });
}

/** Each line that a reader sees in the language of its page, with one page that shows it. */
function readLines(segment: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const page of readPages().values())
    if (page.path.startsWith(`/${segment}/`))
      for (const line of page.ownWords.replace(/[\u2066-\u2069]/g, '').split('\n'))
        // A letter alone stands for the comunas that begin with it.
        if (line.length > 2) lines.set(line, page.file);
  return lines;
}

/** Made once for a language: thousands of lines are searched. */
const spanishIn = memoize((locale: string) => {
  const own = new Set((ownWords[locale] ?? '').split(' '));
  const telling = spanishWords.filter((word) => !own.has(word));
  return new RegExp(`(?<![\\p{L}’'/-])(?:${telling.join('|')})(?![\\p{L}’'/-])`, 'giu');
});

const findSpanish = (line: string, locale: string): string[] =>
  [...line.matchAll(spanishIn(locale))]
    .filter(({ 0: word, index }) => !isInName(line, word, index))
    .map(
      ({ 0: word, index }) => `"${word}" in "${line.slice(Math.max(0, index - 30), index + 40)}"`,
    );

const others = completeLocales.filter((segment) => segment !== sourceLocale);
const report = (lines: ReadonlyMap<string, string>, find: (line: string) => string[]) =>
  [...lines].flatMap(([line, file]) => find(line).map((what) => `${file}: ${what}`));

for (const segment of others) {
  test(`on the pages in ${segment} no Spanish word of ours stands outside lang="es"`, () => {
    const found = report(readLines(segment), (line) => findSpanish(line, segment));
    expect(found).toEqual([]);
  });

  test(`on the pages in ${segment} no interface string stands in Spanish`, () => {
    const own = new Map(listStrings(interfaceTranslation(segment).words));
    const telling = listStrings(es)
      .filter(([key, text]) => own.get(key) !== text && /\p{L} \p{L}/u.test(text))
      .flatMap(([, text]) => text.split(/\s*\{\{\w+\}\}\s*/))
      .filter((part) => part.length > 12 && !isName(part));
    const found = report(readLines(segment), (line) =>
      telling.filter((part) => line.includes(part)),
    );
    expect(found).toEqual([]);
  });
}

test('a Spanish sentence on a page in another language is found out', () => {
  for (const segment of others)
    expect(findSpanish('Pida hora en la oficina del Registro Civil.', segment)).not.toEqual([]);
});
