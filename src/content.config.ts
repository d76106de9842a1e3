import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collections as rules, entryId } from './schema/collections.ts';
import { settings } from './settings.ts';

/** One collection per rule of `schema/collections.ts`: its loader and its schema. */
export const collections = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [
    name,
    defineCollection({
      loader:
        'list' in rule
          ? file(`${settings.content}/${rule.list}`)
          : glob({
              base: settings.content,
              pattern: rule.files,
              generateId: ({ entry }) => entryId(rule.id, entry),
            }),
      schema: rule.schema,
    }),
  ]),
);
