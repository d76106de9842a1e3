import MiniSearch from 'minisearch';
import { fold } from '../model/names.ts';
import type { Place } from './places.ts';
import { soundOf } from './sound.ts';

/** Finds comunas by what somebody typed, the likeliest first. */
export type FindPlaces = (query: string, most: number) => Place[];

/** What people write short, and what it may stand for. */
const short: Record<string, readonly string[]> = {
  cdad: ['ciudad'],
  gral: ['general'],
  pdte: ['presidente'],
  pob: ['pobre'],
  pte: ['puente', 'puerto'],
  pto: ['puerto'],
  pta: ['punta', 'puerta'],
  sn: ['san'],
  sta: ['santa'],
  sto: ['santo'],
  stgo: ['santiago'],
  valpo: ['valparaiso'],
  est: ['estacion'],
  qta: ['quinta'],
  ctral: ['central'],
};
/** Words that say nothing of the place. */
const idle = new Set([
  'de',
  'del',
  'la',
  'las',
  'el',
  'los',
  'y',
  'comuna',
  'municipalidad',
  'muni',
]);

const splitWords = (text: string) => text.split(' ').filter((word) => word !== '');

/** The words asked for, short ones written out in every way; idle ones only when nothing else is there. */
function readQuery(query: string): string[][] {
  const words = splitWords(fold(query));
  const telling = words.filter((word) => !idle.has(word));
  return (telling.length > 0 ? telling : words).reduce<string[][]>(
    (ways, word) => ways.flatMap((way) => (short[word] ?? [word]).map((each) => [...way, each])),
    [[]],
  );
}

/** How many letters of a word may be wrong. */
const slips = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);

/** What a score gains: by the whole name, the name written as one word, its beginning, its sound. */
const gain = { whole: 1000, glued: 900, start: 100, sound: 20 };

/** Builds the matcher: once, over all comunas. */
export function buildMatcher(places: readonly Place[]): FindPlaces {
  const index = new MiniSearch<{ id: number; name: string; sound: string; region: string }>({
    fields: ['name', 'sound', 'region'],
    tokenize: splitWords,
    processTerm: (term) => term,
  });
  const spellings = places.flatMap((place) =>
    [place.name, ...place.others].map((name) => ({ place, name: fold(name) })),
  );
  index.addAll(
    spellings.map(({ place, name }, id) => ({
      id,
      name,
      sound: soundOf(name),
      region: fold(place.region),
    })),
  );
  const options = { prefix: true, fuzzy: slips, maxFuzzy: 2, weights: { prefix: 0.7, fuzzy: 0.4 } };

  return (query, most) => {
    const asked = fold(query);
    if (asked.length < 2) return [];
    const heard = soundOf(asked);
    const scores = new Map<Place, number>();
    const add = (
      words: readonly string[],
      field: 'name' | 'sound' | 'region',
      weight: number,
      combineWith: 'AND' | 'OR' = 'AND',
    ) => {
      const found = index.search(words.join(' '), { ...options, fields: [field], combineWith });
      for (const { id, score } of found) {
        const { place, name } = spellings[id as number] ?? {};
        if (!place || name === undefined) continue;
        const glued = name.replaceAll(' ', '') === words.join('');
        const whole =
          name === asked || name === words.join(' ') ? gain.whole : glued ? gain.glued : 0;
        const start = name.startsWith(asked)
          ? gain.start
          : soundOf(name).startsWith(heard)
            ? gain.sound
            : 0;
        // Of two names that fit as well, the one of which more was typed.
        const share = words.join('').length / Math.max(words.join('').length, name.length);
        const total = score * weight * (0.5 + share) + whole + start;
        scores.set(place, Math.max(total, scores.get(place) ?? 0));
      }
    };
    for (const words of readQuery(query)) {
      add(words, 'name', 2);
      add(
        words.map(soundOf).filter((sound) => sound.length > 1),
        'sound',
        1,
      );
      if (words.length > 1) {
        add([words.join('')], 'name', 1);
        add(words, 'name', 0.2, 'OR');
      }
      if (asked.length > 3) add(words, 'region', 0.05);
    }
    // Next to a whole name, only names that begin so are worth showing.
    const least = Math.max(...scores.values()) >= gain.glued ? gain.start : 0;
    return [...scores]
      .filter(([, score]) => score >= least)
      .sort(([a, one], [b, two]) => two - one || a.name.length - b.name.length)
      .slice(0, most)
      .map(([place]) => place);
  };
}
