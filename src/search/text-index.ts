import type { WordRules } from '../schema/locale.ts';
import { isTelling, matchLoosely, matchWord } from './match-words.ts';
import { buildWordReader, type WordReader } from './split-words.ts';

/**
 * In which pages of a language each word stands, as it travels to the phone: a line a word, then two
 * signs for the number of each page, first the page of which the word says most. Where two signs cannot
 * tell all pages apart, the first line says how many are used.
 */
export type PackedTexts = string;

/** A page as it is indexed, by its number; its title tells more than the rest. */
export interface PageText {
  page: number;
  title: string;
  text: string;
}

const digits = 36;
const usualSigns = 2;

/** How much more a word counts in a title. */
const titleWeight = 20;
/** So many pages of a word stand in the order of what they say; the rest packs better by number. */
const mostRanked = 17;

export function packTexts(pages: readonly PageText[], rules: WordRules): PackedTexts {
  const { splitWords, isUnspaced } = buildWordReader(rules);
  const longest = Math.max(0, ...pages.map(({ page }) => page)).toString(digits).length;
  const signs = Math.max(usualSigns, longest);
  const packNumber = (page: number) => page.toString(digits).padStart(signs, '0');
  const weights = new Map<string, [page: number, weight: number][]>();
  for (const { page, title, text } of pages) {
    const words = splitWords(text);
    const counts = new Map<string, number>();
    for (const word of splitWords(title)) counts.set(word, titleWeight);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const weight = count / Math.sqrt(50 + words.length);
      const known = weights.get(word);
      if (known) known.push([page, weight]);
      else weights.set(word, [[page, weight]]);
    }
  }
  const lines = [...weights]
    .filter(([word]) => word.length > 1 || isUnspaced(word))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, found]) => {
      found.sort(([, a], [, b]) => b - a);
      const others = found.splice(mostRanked).sort(([a], [b]) => a - b);
      return `${word} ${[...found, ...others].map(([page]) => packNumber(page)).join('')}`;
    });
  return [...(signs === usualSigns ? [] : [String(signs)]), ...lines].join('\n');
}

/** Pages found in the texts, and what was typed and stands in none. */
interface TextsFound {
  /** Numbers of pages, the best first. */
  pages: number[];
  missed: string[];
}

export type FindInTexts = (query: string) => TextsFound;

/** Finds the pages in which the word of a query that tells most stands, those first that have more of it. */
export function buildTextFinder(packed: PackedTexts, rules: WordRules = {}): FindInTexts {
  const reader = buildWordReader(rules);
  const [, signs = String(usualSigns)] = /^(\d+)\n/.exec(packed) ?? [];
  const number = new RegExp(`.{${signs}}`, 'g');
  const unpackNumbers = (pages: string) =>
    (pages.match(number) ?? []).map((text) => parseInt(text, digits));
  const words = packed.replace(/^\d+\n/, '').split('\n');
  const lines = words.map((line) => {
    const space = line.indexOf(' ');
    return { word: line.slice(0, space), pages: line.slice(space + 1) };
  });
  const count = new Set(lines.flatMap(({ pages }) => unpackNumbers(pages))).size;

  /** How well each page answers one word. */
  function findWord(
    typed: string,
    match: (typed: string, word: string, reader: WordReader) => number,
  ) {
    const scores = new Map<number, number>();
    for (const { word, pages } of lines) {
      const alike = match(typed, word, reader);
      if (alike === 0) continue;
      for (const [at, page] of unpackNumbers(pages).entries())
        scores.set(page, Math.max(scores.get(page) ?? 0, alike * (0.5 + 0.5 / (1 + at / 5))));
    }
    return scores;
  }

  return (query) => {
    const typed = [...new Set(reader.splitWords(query))];
    const telling = typed.some(isTelling) ? typed.filter(isTelling) : typed;
    const asked = telling.map((word) => {
      const exact = findWord(word, matchWord);
      const scores = exact.size > 0 || !isTelling(word) ? exact : findWord(word, matchLoosely);
      return { word, scores, rarity: Math.log((count + 1) / (scores.size + 0.5)) };
    });
    const known = asked
      .filter(({ scores }) => scores.size > 0)
      .sort((a, b) => a.scores.size - b.scores.size);
    const scoreOf = (page: number) =>
      known.reduce((sum, { scores, rarity }) => sum + rarity * (scores.get(page) ?? 0), 0);
    return {
      pages: [...(known[0]?.scores.keys() ?? [])].sort((a, b) => scoreOf(b) - scoreOf(a)),
      missed: asked.flatMap(({ word, scores }) => (scores.size === 0 ? word : [])),
    };
  };
}
