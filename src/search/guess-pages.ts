import MiniSearch from 'minisearch';
import { fold } from '../model/collation.ts';
import type { WordRules } from '../schema/locale.ts';
import { buildWordReader, type WordReader } from './split-words.ts';

export const kinds = ['comuna', 'procedure', 'help', 'right', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** A page that somebody may look for. */
export interface FoundPage {
  title: string;
  href: string;
  kind: Kind;
  /** What it is about, in a sentence or two. */
  summary: string;
  /** Date of its facts, in words. */
  asOf?: string | undefined;
  /** Its words are Spanish on a page in another language. */
  spanish?: true | undefined;
  /** Its title is a Spanish name in every language. */
  isName?: true | undefined;
  /** A word and what it means: pages of whom it is about come first. */
  isWord?: true | undefined;
  /** The title under which it is shown: nobody who looks at the phone may see what was looked for. */
  discreet?: string | undefined;
  /** Under its own title, but whoever looks at the phone may not see that it was looked for. */
  quiet?: true | undefined;
}

/** What people type and which pages, by their place in the list, it leads to; the best first. */
export type Table = readonly (readonly [words: readonly string[], leads: readonly number[]])[];

export interface Guess {
  page: FoundPage;
  /** From 1: somebody typed what the table says. Below it: something like it. */
  strength: number;
}

type Split = (text: string) => string[];

/** In a script without spaces each pair of signs counts as a word. */
function buildSplit({ isUnspaced }: WordReader): Split {
  const pairs = (word: string) =>
    isUnspaced(word) && word.length > 2
      ? [...word].slice(1).map((sign, index) => `${[...word][index]}${sign}`)
      : [word];
  return (text) =>
    fold(text)
      .split(' ')
      .filter((word) => word !== '')
      .flatMap(pairs);
}

/** How well what was typed says a phrase of the table: 2 the same, from 1 when it contains it whole. */
function matchPhrase(folded: string, phrase: string, { isUnspaced }: WordReader): number {
  if (folded === phrase) return 2;
  const holds = isUnspaced(phrase)
    ? folded.includes(phrase)
    : ` ${folded} `.includes(` ${phrase} `);
  return holds ? 1 + phrase.length / (folded.length + 1) : 0;
}

const typos = (word: string) =>
  word.length < 5 || /\P{Script=Latin}/u.test(word) ? 0 : word.length < 8 ? 1 : 2;

/** How much of the strength of an entry its first, second and third page get. */
const placeWeights = [1, 0.75, 0.6];

/** A word in so many entries of the table says nothing of any. */
const common = 5;

/** Short words hold others together. */
const isLong = (word: string) => word.length > 3 || /\P{Script=Latin}/u.test(word);

/** Which words of a phrase tell what it is about: those that do not stand everywhere, short ones only where they stand nowhere else. */
function buildTelling(lines: readonly { phrases: readonly string[] }[], splitWords: Split) {
  const counts = new Map<string, number>();
  for (const { phrases } of lines)
    for (const word of new Set(phrases.flatMap(splitWords)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string) => counts.get(word) ?? 0;
  return (phrase: string): Set<string> => {
    const words = splitWords(phrase);
    const distinctive = words.filter(
      (word) => countOf(word) === 1 || (countOf(word) < common && isLong(word)),
    );
    const least = Math.min(...words.map(countOf));
    return new Set(
      distinctive.length > 0 ? distinctive : words.filter((word) => countOf(word) === least),
    );
  };
}

/** Guesses pages from everyday words, badly spelt ones too. Builds its index once. */
export function buildGuesser(pages: readonly FoundPage[], table: Table, rules: WordRules) {
  const reader = buildWordReader(rules);
  const splitWords = buildSplit(reader);
  const lines = table.map(([words, leads]) => ({ phrases: words.map(fold), leads }));
  const tellingOf = buildTelling(lines, splitWords);
  const options = {
    tokenize: splitWords,
    processTerm: (term: string) => term,
    searchOptions: { prefix: (term: string) => term.length > 3, fuzzy: typos, maxFuzzy: 2 },
  };
  const phrases = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], ...options });
  const flat = lines.flatMap((line) =>
    line.phrases.map((text) => ({ text, line, distinctive: tellingOf(text) })),
  );
  phrases.addAll(flat.map(({ text }, id) => ({ id, text })));
  /** What the table knows is neither the beginning nor a misspelling of something else. */
  const known = new Set(flat.flatMap(({ text }) => splitWords(text)));
  const loosely = {
    prefix: (term: string) => term.length > 3 && !known.has(term),
    fuzzy: (term: string) => (known.has(term) ? 0 : typos(term)),
  };
  const titles = new MiniSearch<{ id: number; title: string; summary: string }>({
    fields: ['title', 'summary'],
    ...options,
  });
  titles.addAll(pages.map(({ title, summary }, id) => ({ id, title, summary })));

  return (query: string, limit: number): Guess[] => {
    const folded = fold(query);
    if (folded === '') return [];
    const words = new Set(splitWords(folded)).size;
    const strengths = new Map<number, number>();
    // The strongest reason counts whole, what else speaks for a page a little.
    const raise = (at: number, strength: number) => {
      const before = strengths.get(at) ?? 0;
      strengths.set(at, Math.max(before, strength) + 0.2 * Math.min(before, strength));
    };
    const led = new Map<(typeof lines)[number], number>();
    const lead = (line: (typeof lines)[number], strength: number) =>
      led.set(line, Math.max(strength, led.get(line) ?? 0));

    for (const { text, line } of flat) {
      const strength = matchPhrase(folded, text, reader);
      if (strength > 0) lead(line, strength);
    }
    for (const { id, terms, queryTerms, score } of phrases.search(folded, loosely).slice(0, 30)) {
      const phrase = flat[id as number];
      if (!phrase) continue;
      const found = new Set(terms.filter((term) => phrase.distinctive.has(term))).size;
      const cover = found / phrase.distinctive.size;
      const share = Math.min(1, queryTerms.length / words);
      const said = terms.filter((term) => isLong(term) || phrase.distinctive.has(term)).join(' ');
      const whole = 0.9 + Math.min(phrase.text.length, said.length) / (folded.length + 1);
      lead(phrase.line, cover === 1 ? Math.min(whole, 1.8) : 0.9 * share * cover + score / 10_000);
    }
    for (const [{ leads }, strength] of led)
      for (const [place, at] of leads.entries()) raise(at, strength * (placeWeights[place] ?? 0.5));
    for (const { id, queryTerms, score } of titles
      .search(folded, { boost: { title: 3 } })
      .slice(0, 10))
      raise(id as number, 0.6 * (queryTerms.length / words) + Math.min(score, 40) / 400);

    return [...strengths]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .flatMap(([at, strength]) => {
        const page = pages[at];
        return page ? [{ page, strength }] : [];
      });
  };
}
