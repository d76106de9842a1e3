import { initial } from '../collation.ts';
import { latestChanges } from '../latest.ts';
import { neededProcedures } from '../needed.ts';
import type { Catalog } from '../types.ts';
import { changeBlocks, pagesOf } from './entry-blocks.ts';
import { emergencyBlock } from './help-blocks.ts';

/** What the home page shows, in every language. */
export function homePage(catalog: Catalog) {
  const { regions, comunas, references } = catalog;
  return {
    references,
    regions,
    letters: [...new Set(comunas.map(({ name }) => initial(name)))],
    needed: neededProcedures(catalog, 9),
    emergency: emergencyBlock(catalog),
    rights: pagesOf(catalog, 'rights'),
    latest: changeBlocks(catalog, latestChanges(catalog, 4)),
  };
}

export type HomePage = ReturnType<typeof homePage>;
