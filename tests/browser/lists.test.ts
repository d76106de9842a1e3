import { locales } from '../../src/i18n/locales.ts';
import { pathOf, type Route } from '../../src/i18n/routes.ts';
import { test } from './looking.ts';
import { expect } from './test.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 360, height: 740 } });

/** Screens of a phone that a page has at most, in every language. */
const most = [
  [{ page: 'home' }, 5],
  [{ page: 'help' }, 8],
  [{ page: 'comunas' }, 12],
  [{ page: 'regions' }, 12],
  [{ page: 'procedures' }, 12],
  [{ page: 'changes' }, 12],
  [{ page: 'sources' }, 12],
] as const satisfies [Route, number][];

for (const [route, bound] of most)
  test(`the page ${pathOf('es', route)} is at most ${bound} screens long in every language`, async ({
    page,
  }) => {
    for (const { segment } of locales) {
      await page.goto(pathOf(segment, route));
      const screens = await page.evaluate(
        () => document.documentElement.scrollHeight / innerHeight,
      );
      expect.soft(screens, segment).toBeLessThanOrEqual(bound);
    }
  });

test('on the home page the field, the danger line and its numbers stand on the first screen', async ({
  page,
}) => {
  for (const { segment } of locales) {
    await page.goto(pathOf(segment, { page: 'home' }));
    const parts = page.locator('.finder input, .danger-line a');
    await expect(parts).toHaveCount(3);
    const ends = await parts.evaluateAll((all) =>
      all.map((part) => part.getBoundingClientRect().bottom),
    );
    expect.soft(Math.max(...ends), segment).toBeLessThanOrEqual(740);
  }
});

test('the first page asks in each language, and all ask on the first screen of a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  const doors = page.locator('.languages a');
  await expect(doors).toHaveCount(locales.length);
  const boxes = await doors.evaluateAll((all) => all.map((door) => door.getBoundingClientRect()));
  for (const { bottom, height } of boxes) {
    expect(bottom).toBeLessThanOrEqual(640);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});
