import { holidaysAround } from '../holidays.ts';
import { oncePer } from '../once-per.ts';
import type { Catalog } from '../types.ts';

/** What a page must know to say what is open now: the day on which it is made, and the holidays of that year and the next. */
export const clockOf = oncePer(({ today }: Catalog) => {
  const year = Number(today.slice(0, 4));
  const holidays = holidaysAround(today).filter((day) =>
    [year, year + 1].includes(Number(day.slice(0, 4))),
  );
  return { today, holidays };
});
