import { addMonths } from './calendar.ts';
import { lastDay } from './dates.ts';
import type { Catalog, LawChange } from './types.ts';

const monthsOfNews = 6;

/** Changes of the last six months, the newest first: older ones are no news. */
export function latestChanges({ lawChanges, today }: Catalog, limit: number): LawChange[] {
  const since = addMonths(today, -monthsOfNews);
  return lawChanges.filter(({ date }) => lastDay(date) >= since).slice(0, limit);
}
