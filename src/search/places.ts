/** A comuna as the finder knows it. */
export interface Place {
  name: string;
  slug: string;
  region: string;
  /** Other spellings, former names, towns of the comuna. */
  others: readonly string[];
}

/** Comunas as they travel to the phone: the name of a region, then those in it, the name first. */
export type PackedPlaces = readonly (readonly [region: string, comunas: readonly string[]])[];

/** Address of a comuna or a region by its name, as the territory has it. */
export const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}|'/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** Packs comunas tightly. @throws Error when an address does not follow from its name */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  for (const { name, slug } of places)
    if (slugOf(name) !== slug)
      throw new Error(`the address "${slug}" does not follow from ${name}`);
  return [...Map.groupBy(places, ({ region }) => region)].map(([region, own]) => [
    region,
    own.map(({ name, others }) => [name, ...others].join('|')),
  ]);
}

export function unpackPlaces(packed: PackedPlaces): Place[] {
  return packed.flatMap(([region, comunas]) =>
    comunas.map((line) => {
      const [name = '', ...others] = line.split('|');
      return { name, slug: slugOf(name), region, others };
    }),
  );
}
