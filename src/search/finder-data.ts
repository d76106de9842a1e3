import type { PackedPlaces } from './places.ts';

/** What the finder needs in one language; travels as a module of its own. */
export interface FinderData {
  places: PackedPlaces;
  /** For plural forms. */
  intl: string;
  /** How many comunas are found, by plural form; the number stands for `{{count}}`. */
  found: Record<string, string>;
  none: string;
}

/**
 * Address of the data, beside the list of comunas: `/es/comunas.js` for `/es/comunas/`. A module and
 * not JSON, so that the policy of the site allows no requests at all.
 */
export const finderDataPath = (comunas: string) => `${comunas.replace(/\/$/, '')}.js`;

const loaded = new Map<string, Promise<FinderData>>();

/** Loads the data once. */
export function loadFinderData(comunas: string): Promise<FinderData> {
  const path = finderDataPath(comunas);
  const known =
    loaded.get(path) ??
    (import(/* @vite-ignore */ path) as Promise<{ default: FinderData }>).then(
      (module) => module.default,
    );
  loaded.set(path, known);
  // A failed load may work when it is tried again.
  known.catch(() => loaded.delete(path));
  return known;
}
