import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { test } from './looking.ts';
import { phone } from './screens.ts';
import { countUnfolded, listHeaviest } from './support.ts';
import { expect } from './test.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: phone });

/** Screens of a phone that the page of a comuna has at most, in every language. */
const most = 7;

for (const { segment } of locales) {
  const screensOf = () => document.documentElement.scrollHeight / innerHeight;

  test(`the heaviest comuna pages in ${segment} are at most ${most} screens long`, async ({
    page,
  }) => {
    const tall: string[] = [];
    for (const path of listHeaviest(segment, countUnfolded).slice(0, 4)) {
      await page.goto(path);
      const screens = await page.evaluate(screensOf);
      expect(screens).toBeGreaterThan(2);
      if (screens > most) tall.push(`${path} is ${screens.toFixed(2)} screens long`);
    }
    expect(tall).toEqual([]);
  });

  test(`the comuna pages of the fixtures in ${segment} are at most ${most} screens long`, async ({
    page,
  }) => {
    const tall: string[] = [];
    for (const slug of Object.values(fixtures.comunas)) {
      await page.goto(fixtures.address + pathOf(segment, { page: 'comuna', slug }));
      const screens = await page.evaluate(screensOf);
      if (screens > most) tall.push(`${slug} is ${screens.toFixed(2)} screens long`);
    }
    expect(tall).toEqual([]);
  });
}
