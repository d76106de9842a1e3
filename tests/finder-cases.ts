import fc from 'fast-check';
import { fold } from '../src/model/collation.ts';
import type { Place } from '../src/search/places.ts';

/** A way of writing a name badly, with every case of it over all comunas. */
export interface Slip {
  kind: string;
  cases: { query: string; slug: string }[];
}

/** Short forms that people write, over the words of a name. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bsanta\b/, 'sta'],
  [/\bsanto\b/, 'sto'],
  [/\bpuente\b/, 'pte'],
  [/\bpuerto\b/, 'pto'],
  [/\bgeneral\b/, 'gral'],
  [/\bestacion\b/, 'est'],
  [/\bsan\b/, 'sn'],
];

const wrongLetter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''));

/** Every slip of one finger in a name: at each letter once. */
function slipLetters(name: string, kind: string): string[] {
  // The seed makes the same letters at each run, so that a failure can be seen again.
  const letters = fc.sample(wrongLetter, { seed: 346, numRuns: name.length });
  return [...name].flatMap((letter, at) => {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    if (letter === ' ') return [];
    if (kind === 'one letter missing') return [before + after];
    if (kind === 'one letter doubled') return [before + letter + letter + after];
    if (kind === 'two letters swapped') {
      const [next = ' ', ...rest] = after;
      return next === ' ' || next === letter ? [] : [before + next + letter + rest.join('')];
    }
    return letters[at] === letter ? [] : [before + (letters[at] ?? '') + after];
  });
}

/** All cases of all kinds, made from the names of the comunas and nothing else. */
export function makeSlips(places: readonly Place[]): Slip[] {
  const all = (kind: string, write: (name: string, place: Place) => readonly string[]) => ({
    kind,
    cases: places.flatMap((place) =>
      write(fold(place.name), place).map((query) => ({ query, slug: place.slug })),
    ),
  });
  const long = (name: string) => name.replaceAll(' ', '').length >= 5;
  return [
    all('as it is written', (_, place) => [place.name]),
    all('without accents, ñ as n', (name) => [name]),
    all('words in another order', (name) =>
      name.includes(' ') ? [name.split(' ').reverse().join(' ')] : [],
    ),
    all('abbreviated', (name) =>
      abbreviations.flatMap(([word, short]) =>
        word.test(name) ? [name.replace(word, short)] : [],
      ),
    ),
    ...['one letter missing', 'one letter doubled', 'two letters swapped', 'one letter wrong'].map(
      (kind) => all(kind, (name) => (long(name) ? slipLetters(name, kind) : [])),
    ),
  ];
}

/** Shares of cases whose comuna comes first, and among the first three. */
export function scoreSlip({ cases }: Slip, find: (query: string) => readonly Place[]) {
  let [first, three] = [0, 0];
  for (const { query, slug } of cases) {
    const at = find(query).findIndex((place) => place.slug === slug);
    if (at === 0) first += 1;
    if (at >= 0 && at < 3) three += 1;
  }
  return { first: first / cases.length, three: three / cases.length };
}
