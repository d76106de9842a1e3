import { listOrigins } from './origin-page.ts';
import { initial } from '../collation.ts';
import { commonSources } from '../provenance.ts';
import { drawCountry } from '../tiles.ts';
import type { Catalog } from '../types.ts';
import { changeBlocks, scamBlocks } from './entry-blocks.ts';

/** What the pages that list all of a kind show, in every language. */

export const comunasPage = ({ comunas }: Catalog) => ({
  letters: [...Map.groupBy(comunas, ({ name }) => initial(name))].map(([letter, own]) => ({
    letter,
    comunas: own.map(({ name, slug, sealStatus }) => ({ name, slug, sealStatus })),
  })),
});

export const regionsPage = (catalog: Catalog) => ({
  diagram: drawCountry(catalog),
  regions: catalog.regions,
});

export function proceduresPage(catalog: Catalog) {
  const groups = Map.groupBy(catalog.procedures, ({ group }) => group);
  return {
    references: catalog.references,
    groups: [...groups].map(([group, procedures]) => ({ group, procedures })),
    scams: scamBlocks(catalog),
    origins: listOrigins(catalog),
  };
}

export function changesPage(catalog: Catalog) {
  const years = Map.groupBy(catalog.lawChanges, ({ date }) => date.slice(0, 4));
  return {
    references: catalog.references,
    years: [...years].map(([year, changes]) => ({ year, changes: changeBlocks(catalog, changes) })),
  };
}

export const sourcesPage = (catalog: Catalog) => ({
  common: commonSources(catalog),
  sources: [...catalog.sources.values()],
});

export type ComunasPage = ReturnType<typeof comunasPage>;
export type RegionsPage = ReturnType<typeof regionsPage>;
export type ProceduresPage = ReturnType<typeof proceduresPage>;
export type ChangesPage = ReturnType<typeof changesPage>;
export type SourcesPage = ReturnType<typeof sourcesPage>;
