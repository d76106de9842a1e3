import { z } from 'astro/zod';
import { collections, type CollectionName } from '../schema/collections.ts';

/** What each kind of file of the content must hold, as JSON Schema: what editors write, before defaults are filled in. */
export const listContentSchemas = () =>
  (Object.keys(collections) as CollectionName[]).map((name) => ({
    name,
    schema: z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' }),
  }));
