import type { GlossaryData } from '../../schema/glossary.ts';
import { sourceLocale } from '../../schema/locale.ts';
import type { ContentProblem } from '../content-problem.ts';
import { findTerm, flattenText, longName } from '../glossary-terms.ts';
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

/** Official terms whose first use in a text has no Spanish name beside it, and where. */
function findBare(
  source: ReadonlyMap<string, string>,
  translation: ReadonlyMap<string, string>,
  spanish: GlossaryData,
  other: GlossaryData,
  prefixes?: RegExp,
): { field: string; name: string }[] {
  const texts = [...translation];
  // Once for all terms: to flatten a text takes longer than to look through it.
  const flat = texts.map(([field, text]) =>
    plainField.test(field) || /^\s*#/.test(text)
      ? undefined
      : {
          source: flattenText((source.get(field) ?? '').replaceAll('*', '')),
          text: flattenText(text, prefixes),
        },
  );
  return Object.entries(spanish).flatMap(([id, { term, official }]) => {
    const approved = other[id];
    const name = longName(term);
    if (!official || !approved) return [];
    const forms = [approved.term, ...approved.forms].map(longName);
    // What keeps a word of the Spanish name, or only its abbreviation, is no translation of it.
    const translated = forms.filter((form) => !sharesWord(form, term));
    const first = flat.findIndex(
      (part) =>
        part &&
        findTerm(name, part.source) &&
        translated.some((form) => findTerm(form, part.text, prefixes)),
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
  return listTexts(content).flatMap(({ source, translations }) =>
    [...translations].flatMap(([locale, entry]) =>
      findBare(
        readParts(source),
        readParts(entry),
        spanish,
        glossaries.get(locale) ?? {},
        textRules.get(locale)?.prefixes,
      ).map(({ field, name }) => ({
        file: entry.file,
        field,
        wrong: `it translates a name that the office says in Spanish: ${name}`,
        remedy: `write it beside the translation at its first use, as (*${name}*)`,
      })),
    ),
  );
}
