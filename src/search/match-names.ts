import { readQuery, splitWords, tellingWords } from './read-query.ts';
import { countSlips } from './slips.ts';
import { soundOf } from './sound.ts';

/** A name made ready to be compared with what is typed. */
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
const slipsIn = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);

/** How alike a typed word and a word of a name are: 1 the same, 0 not at all. */
function compareWords(typed: string, own: string): number {
  if (typed === own) return 1;
  if (typed.length > 1 && own.startsWith(typed)) return 0.8 + (0.15 * typed.length) / own.length;
  const most = slipsIn(typed);
  if (most === 0) return 0;
  const { whole, start } = countSlips(typed, own, most);
  const alike = whole > most ? 0 : 1 - whole / Math.max(typed.length, own.length);
  const begun = start > 1 || typed.length < 5 ? 0 : 0.75 - start / typed.length;
  return Math.max(alike, begun);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const lengthOf = (words: readonly string[]) => sum(words.map(({ length }) => length));

function compareAllWords(typed: readonly string[], own: readonly string[]): number {
  const left = [...own];
  const found = typed.map((word) => {
    const scores = left.map((each) => compareWords(word, each));
    const best = Math.max(0, ...scores);
    if (best > 0) left.splice(scores.indexOf(best), 1);
    return best * word.length;
  });
  const share = 1 - lengthOf(left) / Math.max(1, lengthOf(own));
  return (sum(found) / Math.max(1, lengthOf(typed))) * (0.85 + 0.15 * share);
}

/** How alike what was typed and a name are, by letters and by sound: 1 the same, 0 not at all. */
export function likeness(typed: Spelling, own: Spelling): number {
  return Math.max(
    compareAllWords(typed.words, own.words),
    0.97 * compareAllWords(typed.soundWords, own.soundWords),
    0.98 * compareWords(typed.glued, own.glued),
    0.95 * compareWords(typed.gluedSound, own.gluedSound),
  );
}

export const readSpellings = (query: string): Spelling[] => readQuery(query).map(spell);
