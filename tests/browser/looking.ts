import type { Page } from 'playwright/test';
import { keepDay, test as base } from './test.ts';

/**
 * `test` for those that only look: all of a worker share one page, since to open a new one costs more
 * than the look. It comes as wide, light and calm as a new one.
 */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const page = await browser.newPage({
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      });
      await keepDay(page.context(), project);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedPage, viewport }, use) => {
    await sharedPage.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await sharedPage.emulateMedia({ colorScheme: 'light' });
    await use(sharedPage);
  },
});
