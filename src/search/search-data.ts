import type { WordRules } from '../schema/locale.ts';
import type { FinderData } from './finder-data.ts';
import type { FoundPage, Kind, Table } from './guess-pages.ts';
import { loadModule } from './load-module.ts';
import type { Place } from './places.ts';
import type { PackedTexts } from './text-index.ts';

/** What the page of the search needs in one language, beside what the finder needs. */
export interface SearchData {
  /** Every page of the language but those of comunas; their order is the same in all languages. */
  pages: readonly FoundPage[];
  /** Of this order of pages and comunas; texts of another one would lead to wrong pages. */
  edition: string;
  table: Table;
  rules: WordRules;
  kinds: Record<Kind, string>;
  /** How many results there are, by plural form; the number stands for `{{count}}`. */
  found: FinderData['found'];
  words: Record<
    | 'loading'
    | 'offline'
    | 'error'
    | 'titlesOnly'
    | 'none'
    | 'missed'
    | 'guesses'
    | 'more'
    | 'inSpanish',
    string
  >;
}

export const addressOfPlace = (comunas: string, { slug }: Place) => `${comunas}${slug}/`;

/** Where the data lies, and the words of all pages: in the folder of the language. */
export const searchFile = 'buscar.js';
export const textsFile = 'textos.js';

const besideSearch = (page: string, name: string) => page.replace(/[^/]+\/$/, name);

/** Loads the data: `/es/buscar.js` for `/es/buscar/`. */
export const loadSearchData = (page: string) =>
  loadModule<SearchData>(besideSearch(page, searchFile), ({ pages }) => Array.isArray(pages));

/** Address of the words of all pages, `/es/textos.js` for `/es/buscar/`; a module of its own, the largest. */
const textsPath = (page: string) => besideSearch(page, textsFile);

/** The words of all pages, as a module. */
export interface TextsData {
  edition: string;
  texts: PackedTexts;
}

/** Loads them. @throws Error when they are of another edition than what else was loaded, from a cache or a new build */
export const loadTexts = (page: string, edition: string) =>
  loadModule<TextsData>(textsPath(page), (data) => data.edition === edition);
