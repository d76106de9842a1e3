import { findLocale, type LocaleSegment } from '../../src/i18n/locales.ts';
import { listDiscreet, listQuiet } from '../../src/model/discreet.ts';
import { buildDiscretion } from '../../src/search/discretion.ts';
import { buildGuesser, type FoundPage } from '../../src/search/guess-pages.ts';
import { readSpanishCatalog } from './spanish-catalog.ts';

const { searchTables, ...catalog } = readSpanishCatalog('2026-11-23');
/** Pages of which nothing may stay on the phone, by their ids. */
export const discreet = listDiscreet(catalog);
const quiet = listQuiet(catalog);

/** Answers from the table of a language alone: no title helps. Pages are named by their ids. */
export function buildAnswer(locale: LocaleSegment) {
  const entries = searchTables.get(locale) ?? [];
  const ids = [...new Set(entries.flatMap(({ leads }) => leads))];
  const pages = ids.map((id): FoundPage => {
    const number = discreet.has(id) ? id : undefined;
    return {
      title: '',
      href: id,
      kind: 'other',
      summary: '',
      discreet: number,
      ...(quiet.has(id) && { quiet: true }),
    };
  });
  const table = entries.map(
    ({ words, leads }) => [words, leads.map((id) => ids.indexOf(id))] as const,
  );
  const rules = findLocale(locale).words ?? {};
  const guess = buildGuesser(pages, table, rules);
  const leadsToDanger = buildDiscretion(pages, table, rules);
  return (query: string) => {
    const guesses = guess(query, 8);
    return {
      leads: guesses.map(({ page }) => page.href),
      danger: leadsToDanger(query, guesses, []),
    };
  };
}
