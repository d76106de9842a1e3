import { holidaysAround } from '../holidays.ts';
import { oncePer } from '../once-per.ts';
import type { Catalog } from '../types.ts';
import { emergencyBlock } from './help-blocks.ts';

/**
 * What a page must know to say what is open now: the day on which it is made, the holidays of that year and the next, and
 * whom to call where nobody may be there.
 */
export const clockOf = oncePer((catalog: Catalog) => {
  const { today } = catalog;
  const year = Number(today.slice(0, 4));
  const holidays = holidaysAround(today).filter((day) =>
    [year, year + 1].includes(Number(day.slice(0, 4))),
  );
  const police = emergencyBlock(catalog).lines[0]?.phone.text ?? '';
  return { today, holidays, police };
});
