import { haveSameWords, isSame, soundSame, type Spelling } from './match-names.ts';
import type { Named, Names } from './named.ts';
import type { Place } from './places.ts';

type Same = (typed: Spelling, own: Spelling) => boolean;

/** Somebody types the name of a comuna but for an article, and it is the name of another comuna. */
function whoHas(names: readonly Named[], typed: readonly Spelling[], same: Same): Set<Place> {
  const having = names.filter(({ own }) => typed.some((one) => same(one, own)));
  return new Set(having.flatMap(({ places }) => places));
}

/**
 * The one comuna of which what was typed is, letter by letter or in sound, a name or that of a
 * locality, when it is that of no other. `rivals`: comunas whose names are very much like it.
 */
export function findCertain(
  typed: readonly Spelling[],
  { comunas, localities, areas }: Names,
  rivals: ReadonlySet<Place>,
): Place | undefined {
  const all = [...comunas, ...localities];
  // Without its article, a name may be that of another: Florida, La Florida.
  const bare = typed.every(({ folded, words }) => folded === words.join(' '));
  const isOwn = whoHas(comunas, typed, isSame).size > 0;
  const meant = whoHas(all, typed, !isOwn ? soundSame : bare ? haveSameWords : isSame);
  const [place, ...others] = meant;
  if (!place || others.length > 0) return undefined;
  if (place.shared && localities.length === 0) return undefined;
  // What only sounds like one may be a typo in the name of another.
  const only = whoHas(all, typed, isSame).size === 0;
  if (only && [...rivals].some((rival) => rival !== place)) return undefined;
  // Who writes the name of a region may live anywhere in it.
  const region = areas.find(
    ({ own, area }) => area?.slug !== undefined && typed.some((one) => haveSameWords(one, own)),
  );
  return region && region.places[0] !== place ? undefined : place;
}

/** So much of a name, and at least so many letters, must be typed before it may be the one that is meant. */
const begun = { share: 0.66, letters: 4 };

/**
 * The one comuna whose name begins as what was typed, letter by letter, when no other name that is known
 * begins so. Asked once the localities are there: a village may begin so, too. `rivals` as above.
 */
export function findBegun(
  typed: readonly Spelling[],
  { comunas, localities, areas }: Names,
  rivals: ReadonlySet<Place>,
): Place | undefined {
  if (localities.length === 0) return undefined;
  const begins = ({ own }: Named) => typed.some(({ folded }) => own.folded.startsWith(folded));
  const isEnough = ({ own }: Named) =>
    typed.some(
      ({ folded: { length } }) =>
        length >= begun.letters && length >= begun.share * own.folded.length,
    );
  const [name] = comunas.filter(begins);
  const found = [...comunas, ...localities, ...areas].filter(begins);
  const [place, ...others] = new Set([...found.flatMap(({ places }) => places), ...rivals]);
  return name && isEnough(name) && others.length === 0 ? place : undefined;
}
