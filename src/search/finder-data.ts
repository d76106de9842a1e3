import { loadModule } from './load-module.ts';
import type { PackedPlaces } from './places.ts';

/** What the finder needs in one language; travels as a module of its own. */
export interface FinderData {
  places: PackedPlaces;
  /** For plural forms. */
  intl: string;
  /** Language of the names, for `lang` attributes. */
  namesLang: string;
  /** How many comunas are found, by plural form; the number stands for `{{count}}`. */
  found: Record<string, string>;
  /** What is said when it is not sure which comuna is meant; what was typed stands for `{{name}}`. */
  words: Record<'unknown' | 'street' | 'none', string>;
  /** Where else to choose from. */
  ways: readonly { text: string; href: string }[];
}

/**
 * Where the data lies, in the folder of the language. A module and not JSON, so that the policy of the
 * site allows no requests at all.
 */
export const finderFile = 'comunas.js';

/** URL of the data, beside the list of comunas: `/es/comunas.js` for `/es/comunas/`. */
const finderDataPath = (comunas: string) => comunas.replace(/[^/]+\/$/, finderFile);

/** Loads the data once. */
export const loadFinderData = (comunas: string) =>
  loadModule<FinderData>(finderDataPath(comunas), ({ places }) => Array.isArray(places));
