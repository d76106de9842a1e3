import { findBegun, findCertain } from './find-certain.ts';
import type { Locality } from './localities.ts';
import {
  beginsWith,
  endsWith,
  haveSameWords,
  isSame,
  leastLikeness,
  likenessTo,
  soundSame,
  spell,
  type Spelling,
} from './match-names.ts';
import { collectNames, type Named } from './named.ts';
import type { Area, Place } from './places.ts';
import { asksArea, asksNumber, isStreet, readQuery } from './read-query.ts';

/** A comuna that may be meant, and why. */
export interface Match {
  place: Place;
  /** From 0 to 1; 1 is the name itself. */
  alike: number;
  /** The locality of it that was found, when it was not found by its own names. */
  by?: string | undefined;
}

export interface Judgement {
  /**
   * `certain`: what was typed is, letter by letter or in sound, the name of one comuna or of a locality
   * of it, and of no other; only then may it be opened unasked. `likely`: ask which of the matches is
   * meant. `none`: nothing is like it.
   */
  certainty: 'certain' | 'likely' | 'none';
  /** The one comuna of which what was typed is the beginning: who sends it means no other. */
  begun?: Place | undefined;
  /** It is a name, or the beginning of one; otherwise names are only like it. */
  known: boolean;
  /** It looks like an address, and of streets nothing is known. */
  street: boolean;
  /** The likeliest first. */
  matches: Match[];
  /** Regions that may be meant, the likeliest first. */
  regions: Area[];
}

export type Judge = (query: string) => Judgement;

/** As alike as this, another name than that of a comuna is worth asking about: there are many more. */
const leastOther = 0.8;
/** So much alike, a comuna is a rival of one that is only heard. */
const rival = 0.8;
/** How alike a name counts that stands among other words. */
const amongOthers = 0.75;
/** What a name gains over all that are only alike: the whole of it, its words, its beginning, its sound. */
const boosts = { whole: 3, words: 2.9, start: 1, sound: 0.5, soundStart: 0.05 };
/** How much of that a locality gains, but for its whole name: there are so many that all begin some. */
const shareOfLocality = 0.1;
/** More than the comunas that share a name. */
const limit = 30;

function gainOf(typed: Spelling, { own, locality }: Named): number {
  if (isSame(typed, own)) return boosts.whole;
  if (!locality && haveSameWords(typed, own)) return boosts.words;
  const share = locality ? shareOfLocality : 1;
  if (own.folded.startsWith(typed.folded)) return boosts.start * share;
  if (soundSame(typed, own)) return boosts.sound * share;
  return own.sound.startsWith(typed.sound) && typed.sound.length > 1
    ? boosts.soundStart * share
    : 0;
}

/** How alike what was typed and a name are, and how much that counts; nothing when it is too little. */
function weigh(typed: Spelling, named: Named, likeness: (own: Spelling) => number) {
  const { own, locality, area } = named;
  const gained = gainOf(typed, named);
  if (locality?.whole && gained < boosts.whole) return undefined;
  const address = gained === 0 && isStreet(typed.folded) && !isStreet(own.folded);
  const alike = address ? 0 : likeness(own);
  // A comuna comes before a locality, and that before all comunas of an area.
  const behind = area ? 0.2 : locality ? 0.1 : 0;
  if (alike >= (behind > 0 ? leastOther : leastLikeness))
    return { alike, rank: alike + gained - behind, known: gained > 0 };
  const among = endsWith(typed, own) || (beginsWith(typed, own) && !address);
  return among && !area ? { alike: amongOthers, rank: amongOthers, known: false } : undefined;
}

/** Builds the judge: once over the names of all comunas, and again when the localities are there. */
export function buildJudge(areas: readonly Area[], localities: readonly Locality[] = []): Judge {
  const names = collectNames(areas, localities);
  const everyName = [...names.comunas, ...names.localities, ...names.areas];
  const isRegion = ({ area }: Named) => area?.slug !== undefined;

  return (query) => {
    const typed = readQuery(query).map(spell);
    const { folded = '' } = typed[0] ?? {};
    const asked = asksArea(folded);
    const fitting = asksNumber(folded)
      ? []
      : asked
        ? names.areas.filter((named) => isRegion(named) === (asked === 'region'))
        : everyName;
    const found = new Map<Place, Match & { rank: number; inArea: boolean }>();
    const regions = new Map<Area, number>();
    let known = false;
    for (const one of typed.filter(isEnough)) {
      const likeness = likenessTo(one);
      for (const named of fitting) {
        const weight = weigh(one, named, likeness);
        if (!weight) continue;
        known = known || weight.known;
        const { alike, rank } = weight;
        const { area, locality, places } = named;
        if (area?.slug && rank > (regions.get(area) ?? 0)) regions.set(area, rank);
        for (const [at, place] of places.entries()) {
          const own = rank - at / 1000;
          const by = locality?.name;
          if (own > (found.get(place)?.rank ?? 0))
            found.set(place, { place, alike, by, rank: own, inArea: area !== undefined });
        }
      }
    }

    const ranked = [...found.values()].sort(
      (a, b) => b.rank - a.rank || a.place.name.length - b.place.name.length,
    );
    const rivals = new Set(ranked.flatMap(({ alike, place }) => (alike >= rival ? place : [])));
    const certain = asked ? undefined : findCertain(typed, names, rivals);
    // Next to whole names, only names that begin so are worth showing, and not all comunas of an area.
    const [best] = ranked;
    const isWhole = best !== undefined && best.rank >= boosts.words;
    const isOwn = isWhole && !best.inArea && best.by === undefined;
    const matches = ranked
      .filter(({ rank, inArea }) => (!isWhole || rank >= boosts.start) && !(isOwn && inArea))
      .sort((a, b) => Number(b.place === certain) - Number(a.place === certain))
      .slice(0, limit);
    return {
      certainty: certain ? 'certain' : matches.length > 0 ? 'likely' : 'none',
      begun: asked || certain ? undefined : findBegun(typed, names, rivals),
      known,
      street: !known && isStreet(folded),
      matches,
      regions: [...regions].sort(([, a], [, b]) => b - a).map(([area]) => area),
    };
  };
}

/** One letter is not enough, one sign that is a word is. */
const isEnough = ({ folded }: Spelling) => folded.length > 1 || /\p{Ideographic}/u.test(folded);
