import type { z } from 'astro/zod';
import { collections } from '../../src/schema/collections.ts';
import { sourceLocale } from '../../src/schema/locale.ts';

/** A file of a new entry, and what it must hold. */
export interface FileRule {
  /** Below the content, by the id of the entry. */
  file: (id: string) => string;
  schema: z.ZodObject;
  /** Words stand in a front matter. */
  words?: true;
}

const facts = (folder: string, schema: z.ZodObject): FileRule => ({
  file: (id) => `${folder}/${id}/facts.yaml`,
  schema,
});
const words = (folder: string, schema: z.ZodObject): FileRule => ({
  file: (id) => `${folder}/${id}/${sourceLocale}.mdx`,
  schema,
  words: true,
});

/** What can be made, and what its id is called: an address, or the name of its file. */
export const kinds = {
  procedure: {
    id: 'its address and folder, as renovar-cedula; it never changes',
    files: [
      facts('procedures', collections.procedures.schema),
      words('procedures', collections.procedureWords.schema),
    ],
  },
  contact: {
    id: 'the name of its file, as sermig-arica',
    files: [{ file: (id) => `contacts/${id}.yaml`, schema: collections.contacts.schema }],
  },
  source: {
    id: 'the name of its file: who publishes it and what it is about, as sermig-tabla-de-multas',
    files: [{ file: (id) => `sources/${id}.yaml`, schema: collections.sources.schema }],
  },
  'law-change': {
    id: 'its date and what it is about, as 2026-03-16-ingreso-clandestino',
    files: [
      facts('law-changes', collections.lawChanges.schema),
      words('law-changes', collections.lawChangeWords.schema),
    ],
  },
} as const satisfies Record<string, { id: string; files: readonly FileRule[] }>;

export type NewKind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as NewKind[];
