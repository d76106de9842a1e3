import type { FinderData } from './finder-data.ts';
import type { FoundPage, Kind, Table } from './guess-pages.ts';

/** What the page of the search needs in one language, beside what the finder needs. */
export interface SearchData {
  pages: readonly FoundPage[];
  table: Table;
  kinds: Record<Kind, string>;
  /** How many results there are, by plural form; the number stands for `{{count}}`. */
  found: FinderData['found'];
  words: Record<
    'loading' | 'offline' | 'error' | 'none' | 'guesses' | 'more' | 'inSpanish',
    string
  >;
}

/** Address of the data: `/es/buscar.js` for `/es/buscar/`. */
export async function loadSearchData(page: string): Promise<SearchData> {
  const path = `${page.replace(/\/$/, '')}.js`;
  const module = (await import(/* @vite-ignore */ path)) as { default: SearchData };
  return module.default;
}
