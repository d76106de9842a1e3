import { latestChanges } from '../latest.ts';
import { neededProcedures } from '../needed.ts';
import type { Catalog } from '../types.ts';
import { changeBlocks, pagesOf } from './entry-blocks.ts';
import { emergencyBlock } from './help-blocks.ts';

/** What the home page shows, in every language. */
export function homePage(catalog: Catalog) {
  return {
    references: catalog.references,
    needed: neededProcedures(catalog, 6),
    emergency: emergencyBlock(catalog),
    rights: pagesOf(catalog, 'rights'),
    latest: changeBlocks(catalog, latestChanges(catalog, 4)),
  };
}

export type HomePage = ReturnType<typeof homePage>;
