import { test as base, type BrowserContext } from 'playwright/test';
import { todayInChile, type Day } from '../../src/model/dates.ts';

export { expect } from 'playwright/test';

/** Midday in Chile, so that the day is the same in every zone of it. */
export const noonOf = (day: Day) => new Date(`${day}T12:00:00-03:00`);

const asked = process.env['PUENTE_DATE'];
/** The day that the browser's clock shows: that of the build, or today. */
export const presentDay = asked ?? todayInChile(new Date());

/** Sets a browser's clock to the day that the site was built for. */
export async function keepDay({ clock }: BrowserContext): Promise<void> {
  if (asked !== undefined) await clock.setFixedTime(noonOf(asked));
}

/** `test` whose browser lives on the day that the site was built for. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await keepDay(context);
    await use(context);
  },
});
