import type { Catalog } from '../types.ts';
import { emergencyBlock } from './help-blocks.ts';

/** What stands in for a page that cannot be had without network: whom to call in danger needs none. */
export const offlinePage = (catalog: Catalog) => ({ emergency: emergencyBlock(catalog) });

export type OfflinePage = ReturnType<typeof offlinePage>;
