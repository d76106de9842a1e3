import type { GlossaryData } from '../schema/glossary.ts';
import { fold } from './collation.ts';
import { stripReferences } from './references.ts';

/** A term of the Spanish text whose approved translation the other text lacks. */
export interface Miss {
  term: string;
  approved: string;
}

/** What a language writes together with the word that follows. */
type Prefixes = RegExp | undefined;

/** Letters and spaces only, small, without accents or what the language joins to a word. */
function flatten(text: string, prefixes?: Prefixes): string {
  const folded = fold(text.replaceAll('ـ', ''));
  return prefixes === undefined ? folded : folded.replace(prefixes, '');
}

/** The long form of a name, without its abbreviation in brackets. */
export const longName = (term: string) => withoutBrackets(term);

/** What a finder looks through: a text without its Spanish names. */
export const flattenText = (text: string, prefixes?: Prefixes) =>
  flatten(stripReferences(text.replace(/\*[^*]+\*/g, ' ')), prefixes);

/** Tells of flattened texts whether they use a term. */
export type TermFinder = (flat: string) => boolean;

/** The finder of a form of a term: made once, it looks through many texts. */
export function makeFinder(form: string, prefixes?: Prefixes): TermFinder {
  const words = flatten(form, prefixes);
  if (!/\p{Script=Latin}/u.test(words)) return (flat) => flat.includes(words);
  const whole = RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u');
  // Most texts lack it, and to look for its letters alone is quicker.
  return (flat) => flat.includes(words) && whole.test(flat);
}

/** What the glossary adds in brackets is for its reader: `hora (cita)`, `Fonasa (FONASA)`. */
const withoutBrackets = (term: string) => term.replace(/\s*[(（][^)）]*[)）]/g, '');

/** The long name and the short one in brackets: either will do at the counter. */
export const namesOf = (term: string) => [
  withoutBrackets(term),
  ...(/[(]([^)]*)[)]/.exec(term)?.slice(1) ?? []),
];

/** The term as a pattern over flat text; Spanish makes a plural of each of its words. */
function patternOf(term: string): RegExp {
  const words = flatten(withoutBrackets(term)).split(' ');
  return RegExp(`(?<!\\p{L})${words.map((word) => `${word}(?:e?s)?`).join(' ')}(?!\\p{L})`, 'gu');
}

/**
 * Official names of the Spanish text that its translation never shows beside their translation:
 * they are what the office will say.
 */
export function findUnnamed(spanish: GlossaryData, source: string, translation: string): string[] {
  const [text, said] = [flatten(stripReferences(source)), flatten(stripReferences(translation))];
  return Object.values(spanish)
    .filter(({ official }) => official)
    .filter(({ term }) => patternOf(term).test(text))
    .filter(({ term }) => !namesOf(term).some((name) => said.includes(flatten(name))))
    .map(({ term }) => withoutBrackets(term));
}

const formsOf = ({ term, forms }: GlossaryData[string]) => [term, ...forms];

/**
 * Terms of one part of the Spanish text that the same part of a translation does not render with an
 * approved word or one of its forms. Longer terms count before the shorter ones that they contain.
 */
export function findMisses(
  spanish: GlossaryData,
  other: GlossaryData,
  source: string,
  translation: string,
  prefixes?: Prefixes,
): Miss[] {
  let rest = flatten(stripReferences(source));
  for (const phrase of Object.values(spanish).flatMap((entry) => entry.not))
    rest = rest.replaceAll(flatten(phrase), '|');
  const said = flatten(stripReferences(translation), prefixes);
  const entries = Object.entries(spanish)
    .flatMap(([id, entry]) => formsOf(entry).map((form) => [id, form] as const))
    .sort(([, a], [, b]) => b.length - a.length);
  const misses: Miss[] = [];
  for (const [id, form] of entries) {
    const found = rest.match(patternOf(form));
    if (!found) continue;
    rest = rest.replace(patternOf(form), '|');
    const approved = other[id];
    if (!approved) continue;
    const known = formsOf(approved).map((each) => flatten(withoutBrackets(each), prefixes));
    if (!known.some((each) => said.includes(each)) && !misses.some(({ term }) => term === id))
      misses.push({ term: id, approved: approved.term });
  }
  return misses;
}
