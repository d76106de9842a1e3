import { fold } from '../model/names.ts';
import { likeness, readSpellings, spell, type Spelling } from './match-names.ts';
import type { Place } from './places.ts';

/** A comuna that may be meant, and why. */
export interface Match {
  place: Place;
  /** From 0 to 1; 1 is the name itself. */
  alike: number;
}

export interface Judgement {
  /**
   * `certain`: what was typed is, letter by letter or in sound, a name of one comuna and of no other;
   * only then may it be opened unasked. `likely`: ask which of the matches is meant. `none`: nothing
   * is like it.
   */
  certainty: 'certain' | 'likely' | 'none';
  /** The likeliest first. */
  matches: Match[];
}

export type Judge = (query: string) => Judgement;

/** Less alike than this, a name is not worth asking about. */
const least = 0.7;

/** What a match gains over all that are only alike: by its whole name, its beginning, its sound. */
const gain = { whole: 3, start: 1, sound: 0.5, soundStart: 0.2 };

/** Words before a name that say what it is the name of. */
const title = /^(?:(?:la |ilustre )?(?:comuna|municipalidad|muni|ciudad) (?:del? )?)(?=.)/;

const untitled = (folded: string) => folded.replace(title, '');

function gainOf(typed: Spelling, own: Spelling): number {
  if (own.folded === typed.folded) return gain.whole;
  if (own.folded.startsWith(typed.folded)) return gain.start;
  if (own.sound === typed.sound) return gain.sound;
  return own.sound.startsWith(typed.sound) && typed.sound.length > 1 ? gain.soundStart : 0;
}

/** Whether two names are the same words, but for articles and the like. */
const sameWords = (a: Spelling, b: Spelling) => a.words.join(' ') === b.words.join(' ');

const sameSound = (a: Spelling, b: Spelling) =>
  a.sound.length > 2 && (a.sound === b.sound || a.gluedSound === b.gluedSound);

/** Builds the judge: once, over all comunas. */
export function buildJudge(places: readonly Place[]): Judge {
  const spellings = places.flatMap((place) =>
    [place.name, ...place.others].map((name) => ({ place, own: spell(fold(name)) })),
  );

  /** The comunas of which what was typed is a name. */
  const named = (typed: readonly Spelling[], same: (typed: Spelling, own: Spelling) => boolean) =>
    new Set(
      spellings.filter(({ own }) => typed.some((one) => same(one, own))).map(({ place }) => place),
    );

  function findCertain(typed: readonly Spelling[], likely: readonly Match[]): Place | undefined {
    const exact = named(typed, (a, b) => a.folded === b.folded);
    const hasArticle = typed.some(({ folded, words }) => folded !== words.join(' '));
    const meant =
      exact.size === 0 ? named(typed, sameSound) : hasArticle ? exact : named(typed, sameWords);
    const [place, ...others] = meant;
    if (others.length > 0) return undefined;
    // What only sounds like one may be a slip in the name of another.
    const rival = likely.some((each) => each.place !== place && each.alike >= 0.8);
    return exact.size === 0 && rival ? undefined : place;
  }

  return (query) => {
    const typed = readSpellings(query).map(({ folded }) => spell(untitled(folded)));
    if ((typed[0]?.folded ?? '').length < 2) return { certainty: 'none', matches: [] };
    const scores = new Map<Place, { rank: number; alike: number }>();
    for (const one of typed)
      for (const { place, own } of spellings) {
        const alike = likeness(one, own);
        if (alike < least) continue;
        const rank = alike + gainOf(one, own);
        if (rank > (scores.get(place)?.rank ?? 0)) scores.set(place, { rank, alike });
      }
    const likely = [...scores].map(([place, { alike }]) => ({ place, alike }));
    const certain = findCertain(typed, likely);
    const rankOf = ({ place }: Match) =>
      (scores.get(place)?.rank ?? 0) + (place === certain ? gain.whole : 0);
    likely.sort((a, b) => rankOf(b) - rankOf(a) || a.place.name.length - b.place.name.length);
    return {
      certainty: certain ? 'certain' : likely.length > 0 ? 'likely' : 'none',
      matches: likely,
    };
  };
}
