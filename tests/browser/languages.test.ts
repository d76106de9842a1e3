import { locales } from '../../src/i18n/locales.ts';
import { expect, test } from './test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  test('the list of languages leads to the same page in another one, and back', async ({
    page,
  }) => {
    await page.goto('/es/comunas/melipilla/');
    await page.locator('.language summary').click();
    await page.locator('.language').getByRole('link', { name: 'Kreyòl ayisyen' }).click();
    await expect(page).toHaveURL('/ht/comunas/melipilla/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ht');
    await expect(page.locator('h1')).toHaveText('Melipilla');
    await page.locator('.made a').click();
    await expect(page).toHaveURL('/es/comunas/melipilla/');
  });

  test('a short address offers every language in its own words', async ({ page }) => {
    await page.goto('/melipilla/');
    for (const [segment, name] of [
      ['ar', 'العربية'],
      ['zh-hans', '简体中文'],
      ['ht', 'Kreyòl ayisyen'],
    ])
      await expect(
        page.locator(`.languages a[href="/${segment}/comunas/melipilla/"]`),
      ).toContainText(name ?? '');
  });
});

for (const [phone, first] of [
  ['ht-HT', 'Kreyòl ayisyen'],
  ['zh-CN', '简体中文'],
  ['pt-PT', 'Português'],
  ['ar-SY', 'العربية'],
  ['quz-PE', 'Español'],
] as const)
  test.describe(`on a phone in ${phone}`, () => {
    test.use({ locale: phone });

    for (const path of ['/', '/melipilla/'])
      test(`${path} offers ${first} first, sends nobody on and stores nothing`, async ({
        page,
      }) => {
        await page.goto(path);
        await expect(page.locator('.languages a strong').first()).toHaveText(first);
        await expect(page.locator('.languages a')).toHaveCount(locales.length);
        await expect(page).toHaveURL(path);
        expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
      });
  });

test('in Arabic a page runs from right to left, its phone numbers from left to right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/ar/comunas/san-antonio/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const sides = await page
    .locator('.best, .jump li')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().right)));
  expect(Math.max(...sides), 'blocks begin at the right edge').toBeGreaterThan(330);
  const numbers = await page.locator('a[href^="tel:"] bdi').evaluateAll((found) =>
    found
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const text = one.firstChild;
        const at = (offset: number) => {
          const range = document.createRange();
          range.setStart(text ?? one, offset);
          range.setEnd(text ?? one, offset + 1);
          return range.getBoundingClientRect().left;
        };
        return {
          number: one.textContent,
          first: at(0),
          last: at(one.textContent.length - 1),
        };
      }),
  );
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.filter(({ first, last, number }) => number.length > 1 && first >= last)).toEqual(
    [],
  );
});

test('a page says in its own language how it was translated, the Spanish page does not', async ({
  page,
}) => {
  await page.goto('/en/tramites/refugio/');
  await expect(page.locator('.made')).toContainText('Automatic translation');
  await page.goto('/es/tramites/refugio/');
  await expect(page.locator('.made')).toHaveCount(0);
});
