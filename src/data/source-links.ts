import { nameSource } from '../present/source-names.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { sourcesOf } from '../model/provenance.ts';
import type { Catalog } from '../model/types.ts';

/** Sources as one text each: who publishes it, its title, and its address where there is one. */
export const describeSources = (catalog: Catalog, ids: readonly string[]) =>
  sourcesOf(catalog, ids).map((source) =>
    [nameSource(sourceLocale, source).text, source.title, source.url].filter(Boolean).join(', '),
  );
