import type { WordRules } from '../schema/locale.ts';
import type { Result } from './find-all.ts';
import type { FoundPage, Guess, Table } from './guess-pages.ts';
import { buildWordReader } from './split-words.ts';
import { matchLoosely, matchWord } from './match-words.ts';

/** From this strength on the table itself says that a guess is right. */
const saidStrength = 1;
/** Among the first, a guess as weak as this still tells what somebody is looking for. */
const leastStrength = 0.45;
/** So many are what a question leads to; the others only have a word of it. */
const mostLed = 3;
/** Where somebody may be made to leave; further down it is what others are told of too. */
const mostQuiet = 2;

/**
 * Whether what was asked leads to pages for people in danger, or to those of whom may be made to leave: of neither may
 * anything stay on the phone.
 */
export type Discretion = (
  query: string,
  guesses: readonly Guess[],
  results: readonly Pick<Result, 'isDiscreet' | 'quiet'>[],
) => boolean;

/** Knows those pages, and the words that by themselves lead to them. */
export function buildDiscretion(
  pages: readonly FoundPage[],
  table: Table,
  rules: WordRules,
): Discretion {
  const reader = buildWordReader(rules);
  const telling = table
    .filter(
      ([, leads]) => leads.some((lead) => pages[lead]?.discreet) || pages[leads[0] ?? NaN]?.quiet,
    )
    .flatMap(([phrases]) => phrases.map(reader.splitWords))
    .flatMap((words) => (words.length === 1 ? words : []));
  const tells = (typed: string) =>
    telling.some((word) => matchWord(typed, word, reader) > 0 || matchLoosely(typed, word) > 0);
  return (query, guesses, results) =>
    guesses.some(
      ({ page, strength }, at) =>
        (page.discreet !== undefined &&
          strength >= (at < mostLed ? leastStrength : saidStrength)) ||
        (page.quiet && at < mostQuiet && strength >= leastStrength),
    ) ||
    results
      .slice(0, mostLed)
      .some(({ isDiscreet, quiet }, at) => isDiscreet ?? (at < mostQuiet && quiet)) ||
    reader.splitWords(query).some(tells);
}
