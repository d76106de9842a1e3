import { latestDay } from './build-date.ts';
import { locales, reservedSegments } from './i18n/locales.ts';
import type { CheckContext } from './model/checks/context.ts';
import type { Day } from './model/dates.ts';

/** What the checks of the content must know of the site, on the day of the build. */
export function contentContext(today: Day): CheckContext {
  return {
    latest: latestDay(today),
    locales: locales.map((locale) => locale.segment),
    reserved: reservedSegments,
  };
}
