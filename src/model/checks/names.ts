import type { GlossaryData } from '../../schema/glossary.ts';
import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import { flattenText, longName, makeFinder, type TermFinder } from '../glossary-terms.ts';
import { fold } from '../collation.ts';
import type { RawContent } from '../raw.ts';
import { listTexts, readParts } from '../translatable-texts.ts';
import type { CheckContext } from './context.ts';

/** Words that tell one name from another. */
const distinctiveWords = (name: string) =>
  fold(name)
    .split(' ')
    .filter((word) => word.length > 2);

const sharesWord = (one: string, other: string) => {
  const words = new Set(distinctiveWords(one));
  return distinctiveWords(other).some((word) => words.has(word));
};

const isPart = (one: string, whole: string) => {
  const words = new Set(distinctiveWords(whole));
  const own = distinctiveWords(one);
  return own.length > 0 && own.every((word) => words.has(word));
};

/** The Spanish name stands in the text, or a part of it between asterisks. */
const standsIn = (text: string, name: string) =>
  fold(text).includes(fold(name)) ||
  [...text.matchAll(/\*([^*]+)\*/g)].some(([, said = '']) => isPart(said, name));

/** Fields in which no name can be marked as Spanish: titles, and the words of a choice; headings are titles too. */
const plainField = /(?:^|\.)(?:title|choices\.[\w-]+|situations\.[\w-]+)$/;

/** A name that the office says in Spanish, and how its translation is told from it. */
interface OfficialName {
  name: string;
  isSaid: TermFinder;
  areTranslations: readonly TermFinder[];
}

function listOfficial(
  spanish: GlossaryData,
  other: GlossaryData,
  prefixes: RegExp | undefined,
): OfficialName[] {
  return Object.entries(spanish).flatMap(([id, { term, official }]) => {
    const approved = other[id];
    if (!official || !approved) return [];
    const name = longName(term);
    const forms = [approved.term, ...approved.forms].map(longName);
    // What keeps a word of the Spanish name, or only its abbreviation, is no translation of it.
    const translated = forms.filter((form) => !sharesWord(form, term));
    const areTranslations = translated.map((form) => makeFinder(form, prefixes));
    return [{ name, isSaid: makeFinder(name), areTranslations }];
  });
}

const flattenSource = (text: string) => flattenText(text.replaceAll('*', ''));

/** Official names whose first use in a text has no Spanish name beside it, and where. */
function findBare(
  flatSource: ReadonlyMap<string, string>,
  translation: ReadonlyMap<string, string>,
  names: readonly OfficialName[],
  prefixes: RegExp | undefined,
): { field: string; name: string }[] {
  const texts = [...translation];
  const flat = texts.map(([field, text]) =>
    plainField.test(field) || /^\s*#/.test(text)
      ? undefined
      : { source: flatSource.get(field) ?? '', text: flattenText(text, prefixes) },
  );
  return names.flatMap(({ name, isSaid, areTranslations }) => {
    const first = flat.findIndex(
      (part) => part && isSaid(part.source) && areTranslations.some((isUsed) => isUsed(part.text)),
    );
    const isNamed = texts.slice(0, first + 1).some(([, text]) => standsIn(text, name));
    return first < 0 || isNamed ? [] : [{ field: texts[first]?.[0] ?? '', name }];
  });
}

/** What the office will say stands in Spanish beside its translation, at its first use in each text. */
export function checkNames(content: RawContent, { textRules }: CheckContext): ContentProblem[] {
  const glossaries = new Map(content.glossary.map(({ id, data }) => [id, data]));
  const spanish = glossaries.get(sourceLocale);
  if (!spanish) return [];
  const prefixesOf = (locale: string) => textRules.get(locale)?.prefixes;
  const official = new Map(
    [...glossaries].map(([locale, own]) => [
      locale,
      listOfficial(spanish, own, prefixesOf(locale)),
    ]),
  );
  return listTexts(content).flatMap(({ source, translations }) => {
    const parts = [...readParts(source)];
    const flatSource = new Map(parts.map(([field, text]) => [field, flattenSource(text)]));
    return [...translations].flatMap(([locale, entry]) =>
      findBare(flatSource, readParts(entry), official.get(locale) ?? [], prefixesOf(locale)).map(
        ({ field, name }) => ({
          file: entry.file,
          field,
          wrong: `it translates a name that the office says in Spanish: ${name}`,
          remedy: `write it beside the translation at its first use, as (*${name}*)`,
        }),
      ),
    );
  });
}
