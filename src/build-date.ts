import { exists, todayInChile, type Day } from './model/dates.ts';

/**
 * Day as of which the site is built: `PUENTE_DATE`, or today.
 * @throws Error when `PUENTE_DATE` is not a day
 */
export function readBuildDate(asked = process.env['PUENTE_DATE']): Day {
  if (asked === undefined || asked === '') return todayInChile(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asked) || !exists(asked))
    throw new Error(`PUENTE_DATE is "${asked}": write a day as 2026-12-13`);
  return asked;
}

/** The later of the build date and today: no fact may be dated after it. */
export function latestDay(buildDate: Day): Day {
  const today = todayInChile(new Date());
  return buildDate > today ? buildDate : today;
}
