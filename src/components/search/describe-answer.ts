import type { Answer } from '../../search/find-all.ts';
import type { SearchData } from '../../search/search-data.ts';

/** Whether the texts of the pages have been searched, or could not be. */
interface Extent {
  settled: boolean;
  failed: boolean;
}

/**
 * What is said above the results. A number stands there only with what it counts, and "nothing" only
 * when everything was searched.
 */
export function describeAnswer(
  { found, guesses, missed }: Answer,
  { words, found: counts }: Pick<SearchData, 'words' | 'found'>,
  plural: Intl.PluralRules,
  { settled, failed }: Extent,
): string {
  if (!settled) return words.loading;
  const count = (counts[plural.select(found.length)] ?? counts['other'] ?? '').replace(
    '{{count}}',
    String(found.length),
  );
  const failure = navigator.onLine ? words.titlesOnly : words.offline;
  if (found.length > 0 && failed) return `${count} · ${failure}`;
  if (failed) return navigator.onLine ? words.error : words.offline;
  if (found.length > 0 && missed.length > 0)
    return `${count} · ${words.missed.replace('{{words}}', missed.join(', '))}`;
  if (found.length > 0) return count;
  return guesses.length > 0 ? `${words.none} ${words.guesses}` : words.none;
}
