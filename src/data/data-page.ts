import type { Catalog } from '../model/types.ts';
import { listDataFiles } from './files.ts';
import { listWorkbooks, workbookPath } from './workbook/list-workbooks.ts';

/** What the page on open data shows, in every language: the files, and whose feeds and texts there are. */
export function dataPage(catalog: Catalog) {
  const files = listDataFiles(catalog, (path) => path);
  return {
    files: files.map(({ name, about, mediaType }) => ({ name, about, mediaType })),
    workbooks: listWorkbooks(catalog).map((workbook) => ({
      region: workbook.region,
      path: workbookPath(workbook),
    })),
    regions: catalog.regions,
    /** A comuna whose text is linked. */
    example: catalog.comunas[0],
  };
}

export type DataPage = ReturnType<typeof dataPage>;
