import { test as base, type BrowserContext } from 'playwright/test';
import type { Day } from '../../src/model/dates.ts';
import { builtOn } from '../fixtures/fixtures.ts';

export { expect } from 'playwright/test';

/** Midday in Chile, so that the day is the same in every zone of it. */
export const noonOf = (day: Day) => new Date(`${day}T12:00:00-03:00`);

/** Sets a browser's clock to the day that the site of the project was built for; none is set where that is today. */
export async function keepDay({ clock }: BrowserContext, project: { name: string }): Promise<void> {
  const day = project.name === 'browser' ? process.env['PUENTE_DATE'] : builtOn;
  if (day !== undefined) await clock.setFixedTime(noonOf(day));
}

/** `test` whose browser lives on the day that the site was built for. */
export const test = base.extend({
  context: async ({ context }, use, { project }) => {
    await keepDay(context, project);
    await use(context);
  },
});
