import type { CounterFactsData } from '../schema/counter.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import { fold } from './collation.ts';
import { longName, namesOf } from './glossary-terms.ts';

/** The words of the counter to which a text may lead. */
export interface CounterIndex {
  /** Ids by the name, as `stemName` writes it. */
  byName: ReadonlyMap<string, string>;
  /** Every name, with its plurals. */
  names: RegExp;
  /** Those to which Spanish prose leads. */
  inProse: RegExp;
}

const stemWord = (word: string) => word.replace(/e?s$/, '');

/** A name whatever its case, its accents and its number. */
export const stemName = (name: string) => fold(name).split(' ').map(stemWord).join(' ');

const hasShortName = (term: string) => /[(][A-Z]{2,}[)]/.test(term);

/** A term of the Spanish glossary as it is said: with its abbreviation, without an explanation. */
export const nameTerm = (term: string) => (hasShortName(term) ? term : longName(term));

/** How a word of the counter is said in Spanish. */
const sayingsOf = (term: string, also: readonly string[] = []) => [
  ...(hasShortName(term) ? namesOf(term) : [longName(term)]),
  ...also,
];

/** Finds names and their plurals, the longest first; without a name nothing, not the gaps between letters. */
function patternOf(names: readonly { name: string }[]): RegExp {
  const sources = names
    .map(({ name }) =>
      name
        .split(' ')
        .map((word) => `${word}(?:e?s)?`)
        .join(' '),
    )
    .sort((a, b) => b.length - a.length);
  return RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu');
}

export function indexCounter(
  { groups }: Pick<CounterFactsData, 'groups'>,
  spanish: GlossaryData,
): CounterIndex {
  const names = groups
    .flatMap(({ words }) => words)
    .flatMap(({ id, also, everyday = false }) =>
      sayingsOf(spanish[id]?.term ?? id, also).map((name) => ({ name, id, everyday })),
    );
  return {
    byName: new Map(names.map(({ name, id }) => [stemName(name), id])),
    names: patternOf(names),
    inProse: patternOf(names.filter(({ everyday }) => !everyday)),
  };
}
