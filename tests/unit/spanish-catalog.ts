import * as fixtures from '../fixtures/fixtures.ts';
import { readContent } from '../../scripts/read-content.ts';
import { contentContext } from '../../src/content-context.ts';
import { buildCatalog } from '../../src/model/catalog.ts';
import type { Day } from '../../src/model/dates.ts';
import type { RawContent } from '../../src/model/raw.ts';
import type { Catalog } from '../../src/model/types.ts';
import { localeOf } from '../../src/model/translations.ts';

function readAnew(day: Day, root: string): Catalog {
  const folders = Object.entries(readContent(root).content).map(([folder, entries]) => [
    folder,
    folder === 'comunaWords'
      ? []
      : folder.endsWith('Words')
        ? entries.filter(({ id }) => localeOf(id) === 'es')
        : entries,
  ]);
  return buildCatalog(Object.fromEntries(folders) as RawContent, day, contentContext(day));
}

/** No test writes to these, and each reading takes a second: many tests share one. */
const kept = new Map(['content', fixtures.content].map((root) => [root, new Map<Day, Catalog>()]));

/** The real content as if nothing of it were translated: tests of the model hold while translations follow. */
export function readSpanishCatalog(day: Day, root = 'content'): Catalog {
  const catalog = kept.get(root)?.get(day) ?? readAnew(day, root);
  kept.get(root)?.set(day, catalog);
  return catalog;
}

/** The made-up country of the tests, on its day. */
export const readFixtures = () => readSpanishCatalog(fixtures.builtOn, fixtures.content);
