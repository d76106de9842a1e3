import type { z } from 'astro/zod';
import { comunaFile, comunaWords } from './comuna.ts';
import { contact } from './contact.ts';
import { counterCardFacts, counterCardWords } from './counter-card.ts';
import { counterFacts, counterWords } from './counter.ts';
import { glossary } from './glossary.ts';
import { guideFacts, guideWords } from './guide.ts';
import { legalAidPresence } from './legal-aid.ts';
import { law, lawChangeFacts, lawChangeWords, scamFacts, scamWords } from './law.ts';
import { pageFacts, pageWords, roadFacts, roadWords } from './page.ts';
import { procedureFacts, procedureWords } from './procedure.ts';
import { searchTable } from './search.ts';
import { source } from './source.ts';
import {
  census,
  exonyms,
  locality,
  province,
  region,
  territoryComuna,
  tiles,
} from './territory.ts';

/**
 * Where each collection lies below `content/` and what its entries must look like. A `list` is one
 * file with many entries that carry an `id`; `files` are one entry each, and `id` names it. Facts name
 * the collection that has their `words`, in Spanish and every other language; the Spanish prose of a
 * comuna is its own body. A `body` is shown on a page; elsewhere there is none.
 */
export const collections = {
  regions: { list: 'territory/regions.yaml', schema: region },
  provinces: { list: 'territory/provinces.yaml', schema: province },
  territory: { list: 'territory/comunas.yaml', schema: territoryComuna },
  localities: { list: 'territory/localities.yaml', schema: locality },
  exonyms: { files: 'territory/exonyms/*.yaml', id: 'name', schema: exonyms },
  census: { list: 'territory/census-2024.yaml', schema: census },
  tiles: { list: 'territory/tiles.yaml', schema: tiles },
  laws: { list: 'laws.yaml', schema: law },
  legalAid: { list: 'legal-aid.yaml', schema: legalAidPresence },
  sources: { files: 'sources/*.yaml', id: 'name', schema: source },
  contacts: { files: 'contacts/*.yaml', id: 'name', schema: contact },
  comunas: { files: 'comunas/*/+([a-z0-9-]).mdx', id: 'path', schema: comunaFile, body: true },
  comunaWords: { files: 'comunas/*/*.*.mdx', id: 'path', schema: comunaWords, body: true },
  procedures: {
    files: 'procedures/*/facts.yaml',
    id: 'folder',
    schema: procedureFacts,
    words: 'procedureWords',
  },
  procedureWords: { files: 'procedures/*/*.mdx', id: 'path', schema: procedureWords },
  lawChanges: {
    files: 'law-changes/*/facts.yaml',
    id: 'folder',
    schema: lawChangeFacts,
    words: 'lawChangeWords',
  },
  lawChangeWords: { files: 'law-changes/*/*.mdx', id: 'path', schema: lawChangeWords },
  scams: { files: 'scams/*/facts.yaml', id: 'folder', schema: scamFacts, words: 'scamWords' },
  scamWords: { files: 'scams/*/*.mdx', id: 'path', schema: scamWords },
  pages: { files: 'pages/*/facts.yaml', id: 'folder', schema: pageFacts, words: 'pageWords' },
  pageWords: { files: 'pages/*/*.mdx', id: 'path', schema: pageWords, body: true },
  road: { files: 'road/facts.yaml', id: 'folder', schema: roadFacts, words: 'roadWords' },
  roadWords: { files: 'road/*.mdx', id: 'path', schema: roadWords },
  guide: { files: 'guide/facts.yaml', id: 'folder', schema: guideFacts, words: 'guideWords' },
  guideWords: { files: 'guide/*.mdx', id: 'path', schema: guideWords },
  counter: {
    files: 'counter/facts.yaml',
    id: 'folder',
    schema: counterFacts,
    words: 'counterWords',
  },
  counterWords: { files: 'counter/*.mdx', id: 'path', schema: counterWords },
  counterCards: {
    files: 'counter-cards/facts.yaml',
    id: 'folder',
    schema: counterCardFacts,
    words: 'counterCardWords',
  },
  counterCardWords: { files: 'counter-cards/*.mdx', id: 'path', schema: counterCardWords },
  searchTables: { files: 'search/*.yaml', id: 'name', schema: searchTable },
  glossary: { files: 'glossary/*.yaml', id: 'name', schema: glossary },
} as const satisfies Record<string, CollectionRule>;

export type CollectionRule =
  | { list: string; schema: z.ZodType }
  | {
      files: string;
      id: 'name' | 'folder' | 'path';
      schema: z.ZodType;
      words?: string;
      body?: true;
    };

export type CollectionName = keyof typeof collections;

type NameWith<Field extends string> = {
  [Name in CollectionName]: (typeof collections)[Name] extends Record<Field, unknown>
    ? Name
    : never;
}[CollectionName];

/** Collections of facts whose words stand in another one, in Spanish too. */
export type WordedName = NameWith<'words'>;
export const wordedNames = (Object.keys(collections) as CollectionName[]).filter(
  (name): name is WordedName => 'words' in collections[name],
);

/** Whether a page shows the body of an entry. */
export function showsBody(name: CollectionName): boolean {
  return 'body' in collections[name];
}

/** Id of a file's entry: its name, its folder, or its path without the ending. */
export function entryId(rule: 'name' | 'folder' | 'path', file: string): string {
  const path = file.replace(/\.[a-z]+$/, '');
  const parts = path.split('/');
  if (rule === 'name') return parts.at(-1) ?? path;
  if (rule === 'folder') return parts.at(-2) ?? path;
  return parts.slice(1).join('/');
}
