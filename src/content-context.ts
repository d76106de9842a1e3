import { locales, reservedSegments, textRules } from './i18n/locales.ts';
import { reservedSlugs } from './i18n/routes.ts';
import type { CheckContext } from './model/checks/context.ts';
import { todayInChile, type Day } from './model/dates.ts';

/**
 * What the checks of the content must know of the site, on the day of the build. No fact may be dated
 * after that day or today, whichever is later.
 */
export function contentContext(day: Day): CheckContext {
  const today = todayInChile(new Date());
  return {
    latest: day > today ? day : today,
    locales: locales.map((locale) => locale.segment),
    textRules,
    reserved: reservedSegments,
    reservedPages: reservedSlugs,
  };
}
