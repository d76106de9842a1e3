import { getCollection, getEntry, render } from 'astro:content';
import { contentContext } from './content-context.ts';
import { buildCatalog } from './model/catalog.ts';
import { chooseComunas } from './model/choose-comunas.ts';
import type { RawContent } from './model/raw.ts';
import { collections, type CollectionName } from './schema/collections.ts';
import { settings } from './settings.ts';

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
  return Object.fromEntries(pairs) as RawContent;
}

/** Everything that the portal knows, built once. Throws when entries disagree, listing all of it. */
export const catalog = buildCatalog(
  await readCollections(),
  settings.date,
  contentContext(settings.date),
);

/** The comunas whose pages are built. */
export const builtComunas = chooseComunas(catalog.comunas, settings.comunas);

/** The body of an MDX entry as a component, and its headings. */
export async function renderBody(collection: 'comunas' | 'comunaWords' | 'pageWords', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no entry "${id}" in ${collection}`);
  const { Content, headings } = await render(entry);
  return { Body: Content, headings: headings.map(({ text }) => text) };
}
