import { getCollection, getEntry, render } from 'astro:content';
import { readBuildDate } from './build-date.ts';
import { contentContext } from './content-context.ts';
import { buildCatalog } from './model/catalog.ts';
import type { RawContent } from './model/raw.ts';
import { collections, type CollectionName } from './schema/collections.ts';

/** The only place that reads `astro:content`; everything else takes the catalogue. */
async function readCollections(): Promise<RawContent> {
  const names = Object.keys(collections) as CollectionName[];
  const pairs = await Promise.all(
    names.map(async (name) => {
      const entries = await getCollection(name);
      const raw = entries.map(({ id, data, body, filePath }) => ({
        id,
        data,
        body: body ?? '',
        file: filePath ?? `content/(${name})`,
      }));
      return [name, raw] as const;
    }),
  );
  return Object.fromEntries(pairs) as unknown as RawContent;
}

const today = readBuildDate();

/** Everything that the portal knows, built once. Throws when entries disagree, listing all of it. */
export const catalog = buildCatalog(await readCollections(), today, contentContext(today));

/** The body of an MDX entry as a component. */
export async function renderBody(collection: 'comunas' | 'comunaWords' | 'pageWords', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no entry "${id}" in ${collection}`);
  return (await render(entry)).Content;
}
