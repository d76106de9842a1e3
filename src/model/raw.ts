import type { z } from 'astro/zod';
import type { collections, CollectionName } from '../schema/collections.ts';

/** One entry as it was read: well formed by itself, not yet checked against the others. */
export interface RawEntry<Data> {
  id: string;
  /** Path from the root of the project, for messages. */
  file: string;
  data: Data;
  /** Markdown text below the front matter; empty for YAML. */
  body: string;
}

/** Everything below `content/`, by collection. */
export type RawContent = {
  [Name in CollectionName]: RawEntry<z.infer<(typeof collections)[Name]['schema']>>[];
};
