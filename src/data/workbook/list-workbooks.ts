import type { Catalog, Comuna, Region } from '../../model/types.ts';
import { dataPath } from '../data-file.ts';

/** A workbook to download: of a region, or of the whole country. */
export interface Workbook {
  /** Its path below `/datos/planillas/`, without the ending. */
  name: string;
  region?: Region;
  comunas: readonly Comuna[];
}

export const listWorkbooks = ({ regions, comunas }: Catalog): Workbook[] => [
  { name: 'chile', comunas },
  ...regions.map((region) => ({ name: region.slug, region, comunas: region.comunas })),
];

export const workbookPath = ({ name }: Pick<Workbook, 'name'>) =>
  dataPath(`planillas/${name}.xlsx`);
