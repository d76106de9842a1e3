import { fold } from '../model/collation.ts';
import type { Locality } from './localities.ts';
import { spell, type Spelling } from './match-names.ts';
import { placesOf, type Area, type Place } from './places.ts';

/** A name, and the comunas that it may mean, the likeliest first. */
export interface Named {
  own: Spelling;
  places: readonly Place[];
  /** Whose name it is, when it is not that of a comuna. */
  locality?: Locality;
  area?: Area;
}

/** All names that are known. */
export interface Names {
  comunas: readonly Named[];
  localities: readonly Named[];
  areas: readonly Named[];
}

export function collectNames(areas: readonly Area[], localities: readonly Locality[]): Names {
  const named = (name: string, places: readonly Place[]) => ({ own: spell(fold(name)), places });
  return {
    comunas: placesOf(areas).flatMap((place) =>
      [place.name, ...place.others].map((name) => named(name, [place])),
    ),
    localities: localities.map((locality) => ({
      ...named(locality.name, locality.places),
      locality,
    })),
    areas: areas.flatMap((area) =>
      area.names.map((name) => ({ ...named(name, area.places), area })),
    ),
  };
}
