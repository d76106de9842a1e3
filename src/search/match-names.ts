import { splitWords, tellingWords } from './read-query.ts';
import { countTypos } from './typos.ts';
import { soundOf } from './sound.ts';

/** A name, or what was typed, made ready to be compared. */
export interface Spelling {
  folded: string;
  words: readonly string[];
  glued: string;
  sound: string;
  soundWords: readonly string[];
  gluedSound: string;
}

export function spell(folded: string): Spelling {
  const words = tellingWords(splitWords(folded));
  const glued = folded.split(' ').join('');
  return {
    folded,
    words,
    glued,
    sound: soundOf(folded),
    // A sound of one letter is that of many words.
    soundWords: words.map(soundOf).filter((sound) => sound.length > 1),
    gluedSound: soundOf(glued),
  };
}

/** How many letters of a word may be wrong. */
const maxTyposIn = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);

/** How alike a typed word and a word of a name are: 1 the same, 0 not at all. */
function compareWords(typed: string, own: string): number {
  if (typed === own) return 1;
  if (typed.length > 1 && own.startsWith(typed)) return 0.8 + (0.15 * typed.length) / own.length;
  const maxTypos = maxTyposIn(typed);
  if (maxTypos === 0) return 0;
  if (typed.length > 4 && own.includes(typed)) return 0.8;
  const { whole, start } = countTypos(typed, own, maxTypos);
  const alike = whole > maxTypos ? 0 : 1 - whole / Math.max(typed.length, own.length);
  const begun = start > 1 || typed.length < 5 ? 0 : 0.75 - start / typed.length;
  return Math.max(alike, begun);
}

const lengthOf = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);

/** Compares words, each pair once: names have many words in common. */
function makeComparer() {
  const known = new Map<string, Map<string, number>>();
  return (typed: string, own: string): number => {
    const scores = known.get(typed) ?? new Map<string, number>();
    known.set(typed, scores);
    const score = scores.get(own) ?? compareWords(typed, own);
    scores.set(own, score);
    return score;
  };
}

function compareAllWords(
  typed: readonly string[],
  own: readonly string[],
  compare: typeof compareWords,
): number {
  const left = [...own];
  let found = 0;
  for (const word of typed) {
    const scores = left.map((each) => compare(word, each));
    const best = Math.max(0, ...scores);
    if (best > 0) left.splice(scores.indexOf(best), 1);
    found += best * word.length;
  }
  const share = 1 - lengthOf(left) / Math.max(1, lengthOf(own));
  return (found / Math.max(1, lengthOf(typed))) * (0.85 + 0.15 * share);
}

/** Less alike than this, a name is not worth asking about. */
export const leastLikeness = 0.7;

/**
 * Compares what was typed with the words of a name. Each of these answers to one word that was typed:
 * a name of so few that it cannot be like enough is not compared, for long texts are pasted too.
 */
function makeWordsComparer(typed: readonly string[]): (own: readonly string[]) => number {
  const compare = makeComparer();
  const longest = [...typed].sort((a, b) => b.length - a.length);
  const enough = longest.findIndex(
    (_, at) => lengthOf(longest.slice(0, at + 1)) >= leastLikeness * lengthOf(typed),
  );
  // Thousands of names are asked for at each letter typed, and most have no word that is like one of it.
  return (own) =>
    own.length > enough && typed.some((word) => own.some((each) => compare(word, each)))
      ? compareAllWords(typed, own, compare)
      : 0;
}

/**
 * How alike what was typed and a name are, by letters and by sound: 1 the same, 0 not at all, or less
 * than is worth asking about.
 */
export function likenessTo(typed: Spelling): (own: Spelling) => number {
  const compareLetters = makeWordsComparer(typed.words);
  const compareSounds = makeWordsComparer(typed.soundWords);
  return (own) =>
    Math.max(
      compareLetters(own.words),
      0.97 * compareSounds(own.soundWords),
      0.98 * compareWords(typed.glued, own.glued),
      0.95 * compareWords(typed.gluedSound, own.gluedSound),
    );
}

export const isSame = (a: Spelling, b: Spelling) => a.folded === b.folded;

/** Whether two names are the same but for articles and the like. */
export const haveSameWords = (a: Spelling, b: Spelling) => a.words.join(' ') === b.words.join(' ');

export const soundSame = (a: Spelling, b: Spelling) =>
  a.sound.length > 2 && (a.sound === b.sound || a.gluedSound === b.gluedSound);

/** Whether a name stands whole at the end of what was typed, or at its beginning. */
export const endsWith = (typed: Spelling, own: Spelling) =>
  own.folded.length > 3 && typed.folded.endsWith(` ${own.folded}`);
export const beginsWith = (typed: Spelling, own: Spelling) =>
  own.folded.length > 3 && typed.folded.startsWith(`${own.folded} `);
