import { expect, test } from 'playwright/test';
import { comunaPages } from '../archetypes.ts';
import { contrast, groundOf, luminance, openDetails } from './support.ts';

// A4 between margins of 10 mm, in CSS pixels.
test.use({ viewport: { width: 718, height: 1000 } });

for (const { name, path } of comunaPages) {
  test(`${name} (${path}) prints on white, without menus, inside the sheet`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(path);
    await openDetails(page);
    expect(await page.locator('.hero').evaluate(groundOf)).toBe('rgb(255, 255, 255)');
    await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    const texts = await page.evaluate((source) => {
      const findGround = new Function(`return ${source}`)() as (one: Element) => string;
      return [...document.querySelectorAll('body *')]
        .filter((one) =>
          [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .filter((one) => one.checkVisibility())
        .map((one) => ({
          where: `${one.closest('[class]')?.className} > ${one.localName}`,
          ground: findGround(one),
          ink: getComputedStyle(one).color,
        }));
    }, groundOf.toString());
    const faults = texts
      .filter(
        ({ ground, ink }) => luminance(ground) < 0.7 || contrast(ink, 'rgb(255, 255, 255)') < 4.5,
      )
      .map(({ where, ground, ink }) => `${where}: ${ink} on ${ground}`);
    expect([...new Set(faults)]).toEqual([]);
  });
}

test('a comuna page becomes a PDF of a few sheets', async ({ page }) => {
  await page.goto('/es/comunas/melipilla/');
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThan(15);
});
