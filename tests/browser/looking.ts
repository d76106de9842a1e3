import type { Page } from 'playwright/test';
import { keepDay, test as base } from './test.ts';

// Without these threads nothing is drawn, a fifth of the time; who clicks, pictures or asks what is in the viewport waits for ever.
const drawNothing = ['--disable-threaded-compositing', '--disable-gpu'];

const calm = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
  contrast: 'no-preference',
} as const;

/**
 * `test` for those that only look: all of a worker share one page, since to open a new one costs more
 * than the look. It comes as wide, light and calm as a new one, and is laid out but never drawn: what waits for a
 * drawing (clicks, pictures, `toBeInViewport`) needs the other `test`.
 */
export const test = base.extend<object, { sharedPage: Page }>({
  sharedPage: [
    async ({ playwright }, use, { project }) => {
      const { baseURL, locale, timezoneId, launchOptions } = project.use;
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...(launchOptions?.args ?? []), ...drawNothing],
      });
      const page = await browser.newPage({
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      });
      await use(page);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { sharedPage, viewport, locale, timezoneId, javaScriptEnabled, bypassCSP },
    use,
    { project },
  ) => {
    const isOther = locale !== project.use.locale || timezoneId !== project.use.timezoneId;
    if (isOther || !javaScriptEnabled || bypassCSP)
      throw new Error('The shared page has one language, clock and policy: use the other `test`.');
    await keepDay(sharedPage.context(), project);
    await sharedPage.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await sharedPage.emulateMedia({ media: null, ...calm });
    await use(sharedPage);
    await sharedPage.unrouteAll();
  },
});
