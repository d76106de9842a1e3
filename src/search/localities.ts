import { loadModule } from './load-module.ts';
import type { Place } from './places.ts';

/** A place that people name instead of its comuna. */
export interface Locality {
  name: string;
  /** The comunas that have a place of this name, the likeliest first. */
  places: readonly Place[];
  /** A common word, which counts only when nothing else is typed. */
  whole: boolean;
}

/**
 * Localities as they travel to the phone: a line for each comuna in the order of the addresses, with
 * the names that mean it first; after a comma, the numbers of other lines that they may mean.
 */
export type PackedLocalities = readonly string[];

/** Name of the module of the localities, above the languages: loaded when the names of the comunas do not tell. */
export const localitiesFile = 'localidades.js';

const [digits, wholeSign] = [36, '='];

const bySlug = <Each extends { slug: string }>(places: readonly Each[]) =>
  [...places].sort((a, b) => (a.slug < b.slug ? -1 : 1));

/** Packs the localities of all comunas. */
export function packLocalities(
  localities: readonly {
    name: string;
    comunas: readonly { slug: string }[];
    whole?: boolean | undefined;
  }[],
  comunas: readonly { slug: string }[],
): PackedLocalities {
  const order = new Map(bySlug(comunas).map(({ slug }, at) => [slug, at]));
  const lines: string[][] = Array.from(order, () => []);
  for (const { name, comunas: own, whole } of localities) {
    const [first = 0, ...others] = own.map(({ slug }) => order.get(slug) ?? 0);
    const more = others.map((at) => at.toString(digits).padStart(2, '0')).join('');
    lines[first]?.push(`${whole ? wholeSign : ''}${name}${more && `,${more}`}`);
  }
  return lines.map((names) => names.sort().join('|'));
}

export function unpackLocalities(packed: PackedLocalities, places: readonly Place[]): Locality[] {
  const all = bySlug(places);
  // Lines of another number of comunas would lead to the wrong ones.
  if (packed.length !== all.length) return [];
  return packed.flatMap((line, first) =>
    (line === '' ? [] : line.split('|')).map((each) => {
      const [sign = '', more = ''] = each.split(',');
      const whole = sign.startsWith(wholeSign);
      const others = (more.match(/../g) ?? []).map((at) => parseInt(at, digits));
      return {
        name: whole ? sign.slice(1) : sign,
        places: [first, ...others].flatMap((at) => all[at] ?? []),
        whole,
      };
    }),
  );
}

/** `/localidades.js` for `/es/comunas/`. */
const localitiesPath = (comunas: string) => comunas.replace(/[^/]+\/comunas\/$/, localitiesFile);

/** Loads the localities once. */
export const loadLocalities = (comunas: string) =>
  loadModule<PackedLocalities>(localitiesPath(comunas), Array.isArray);
