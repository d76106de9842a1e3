import { fold } from '../model/names.ts';

/** What people write short, and what it may stand for. */
const short = new Map<string, readonly string[]>([
  ['cdad', ['ciudad']],
  ['gral', ['general']],
  ['pdte', ['presidente']],
  ['pob', ['poblacion']],
  ['pte', ['puente', 'puerto']],
  ['pto', ['puerto']],
  ['pta', ['punta', 'puerta']],
  ['sn', ['san']],
  ['sta', ['santa']],
  ['sto', ['santo']],
  ['stgo', ['santiago']],
  ['valpo', ['valparaiso']],
  ['est', ['estacion']],
  ['qta', ['quinta']],
  ['ctral', ['central']],
]);

/** Words that say nothing of the place. */
const idle = new Set([
  ...['de', 'del', 'la', 'las', 'el', 'los', 'y', 'en'],
  ...['comuna', 'municipalidad', 'muni', 'region', 'provincia'],
]);

/** More than these say no more of a place, and what is pasted must be answered at once. */
const [mostLetters, mostWords, mostReadings] = [60, 8, 4];

export const splitWords = (text: string) => text.split(' ').filter((word) => word !== '');

/** The words of a name or a query that tell something; all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !idle.has(word));
  return telling.length > 0 ? telling : words;
}

/** What was typed, folded, short words written out in every way; as it stands first. */
export function readQuery(query: string): string[] {
  const words = splitWords(fold(query.slice(0, mostLetters)).slice(0, mostLetters)).slice(
    0,
    mostWords,
  );
  const ways = words.reduce<string[][]>(
    (all, word) =>
      all
        .flatMap((way) => (short.get(word) ?? [word]).map((each) => [...way, each]))
        .slice(0, mostReadings),
    [[]],
  );
  return ways.map((way) => way.join(' '));
}
