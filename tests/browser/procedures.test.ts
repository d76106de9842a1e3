import { readContent } from '../../scripts/read-content.ts';
import { locales, type LocaleSegment } from '../../src/i18n/locales.ts';
import { test } from './looking.ts';
import { phone } from './screens.ts';
import { countUnfolded, sortByWeight } from './support.ts';
import { expect } from './test.ts';

test.describe.configure({ timeout: 120_000, mode: 'parallel' });
test.use({ viewport: phone });

/** So many of the procedures with most to say are looked at: the others are shorter still. */
const longest = 15;

/** Screens of a phone that a procedure has at most, in every language. */
const most = 7;

const pathsIn = (segment: LocaleSegment) =>
  readContent().content.procedures.map(({ id, data }) =>
    data.discreet === undefined
      ? `/${segment}/tramites/${id}/`
      : `/${segment}/fichas/${data.discreet}/`,
  );

for (const { segment } of locales)
  test(`the procedures in ${segment} are at most ${most} screens long`, async ({ page }) => {
    const tall: string[] = [];
    for (const path of sortByWeight(pathsIn(segment), countUnfolded).slice(0, longest)) {
      await page.goto(path);
      const screens = await page.evaluate(
        () => document.documentElement.scrollHeight / innerHeight,
      );
      expect(screens).toBeGreaterThan(2);
      if (screens > most)
        tall.push(
          `${path} is ${screens.toFixed(2)} screens long: name what may fold, inShort or aside`,
        );
    }
    expect(tall).toEqual([]);
  });
