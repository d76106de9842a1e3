import { contentContext } from '../src/content-context.ts';
import { buildCatalog } from '../src/model/catalog.ts';
import type { Catalog } from '../src/model/types.ts';
import { readContent } from './read-content.ts';

/**
 * Everything that the content below `root` says on a day, without Astro.
 * @throws ContentError that lists everything on which the entries disagree
 */
export const readCatalog = (root: string, day: string): Catalog =>
  buildCatalog(readContent(root).content, day, contentContext(day));
