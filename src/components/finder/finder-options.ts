import type { Judgement } from '../../search/judge.ts';

/** A row of the list: a comuna or a region, and where it lies. */
export interface Option {
  name: string;
  where: string;
  href: string;
}

/** Addresses by the last word of them. */
export interface ToAddress {
  comuna: (slug: string) => string;
  region: (slug: string) => string;
}

/** What to choose from: comunas, the likeliest first, at most `most`, and after them regions. */
export function listOptions(
  { matches, regions }: Judgement,
  limit: number,
  toAddress: ToAddress,
): Option[] {
  return [
    ...matches.slice(0, limit).map(({ place, by }) => ({
      name: by === undefined ? place.name : `${by} → ${place.name}`,
      where: place.region,
      href: toAddress.comuna(place.slug),
    })),
    ...regions.slice(0, 2).map(({ names: [short = '', full = short], slug = '' }) => ({
      name: full,
      where: '',
      href: toAddress.region(slug),
    })),
  ];
}
