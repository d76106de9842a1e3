import { fold } from '../model/collation.ts';

/** A comuna as the finder knows it. */
export interface Place {
  name: string;
  slug: string;
  region: string;
  /** Other spellings, former names, towns of the comuna. */
  others: readonly string[];
  /** A locality of another comuna has its name, or one of the others: it alone says not which is meant. */
  shared?: boolean | undefined;
}

/** A region or a province, by all its names, and its comunas, the capital first. */
export interface Area {
  names: readonly string[];
  /** Of a region: it has a page of its own at this address. */
  slug?: string | undefined;
  places: readonly Place[];
}

/** A region as it is packed: its short name first, then its provinces, their capital first. */
export interface RegionOfPlaces {
  names: readonly string[];
  capital: string;
  provinces: readonly { name: string; places: readonly Place[] }[];
}

type PackedProvince = readonly [name: string, ...comunas: string[]];

/** The comunas as they travel to the phone. A sign after its name tells that a comuna shares it. */
export type PackedPlaces = readonly (readonly [
  names: string,
  capital: string,
  ...provinces: PackedProvince[],
])[];

const sharedSign = '*';

/** Address of a comuna or a region by its name, as the territory has it. */
export const slugOf = (name: string) => fold(name.replaceAll("'", '')).replaceAll(' ', '-');

/** Packs comunas tightly. @throws Error when an address does not follow from its name */
export function packPlaces(regions: readonly RegionOfPlaces[]): PackedPlaces {
  const pack = ({ name, slug, others, shared }: Place) => {
    if (slugOf(name) !== slug)
      throw new Error(`the address "${slug}" does not follow from ${name}`);
    return [name + (shared ? sharedSign : ''), ...others].join('|');
  };
  return regions.map(({ names, capital, provinces }) => [
    names.join('|'),
    capital,
    ...provinces.map(({ name, places }): PackedProvince => [
      name,
      ...places.map((place) => pack(place)),
    ]),
  ]);
}

function unpackPlace(line: string, region: string): Place {
  const [first = '', ...others] = line.split('|');
  const shared = first.endsWith(sharedSign);
  const name = shared ? first.slice(0, -1) : first;
  return { name, slug: slugOf(name), region, others, shared };
}

/** Regions, each followed by its provinces. */
export function unpackAreas(packed: PackedPlaces): Area[] {
  return packed.flatMap(([line, capital, ...provinces]) => {
    const names = line.split('|');
    const [region = ''] = names;
    const areas = provinces.map(([name, ...comunas]) => ({
      names: [name],
      places: comunas.map((comuna) => unpackPlace(comuna, region)),
    }));
    const places = areas
      .flatMap((area) => area.places)
      .sort((a, b) => Number(b.name === capital) - Number(a.name === capital));
    return [{ names, slug: slugOf(region), places }, ...areas];
  });
}

/** All comunas of the areas, each once. */
export const placesOf = (areas: readonly Area[]) =>
  areas.flatMap(({ slug, places }) => (slug === undefined ? [] : places));

export const unpackPlaces = (packed: PackedPlaces) => placesOf(unpackAreas(packed));
