import { comunaPages } from '../archetypes.ts';
import { contrast, luminance, readLook } from './support.ts';
import { expect, test } from './test.ts';

// A4 between margins of 10 mm, in CSS pixels.
test.use({ viewport: { width: 718, height: 1000 } });

for (const { name, path } of comunaPages)
  test(`${name} (${path}) prints on white, without menus, inside the sheet`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(path);
    await expect(page.locator('.end details li').first()).toBeVisible();
    await expect(page.locator('.hero')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('nav').filter({ visible: true })).toHaveCount(0);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    // Most printers leave grounds out, so the ink must do on white paper, too.
    const faults = (await page.locator('body *').evaluateAll(readLook))
      .filter(({ worded }) => worded)
      .filter(
        ({ ground, ink }) => luminance(ground) < 0.7 || contrast(ink, 'rgb(255, 255, 255)') < 4.5,
      )
      .map(({ name: part, ground, ink }) => `${ink} on ${ground}: ${part}`);
    expect(faults).toEqual([]);
  });

test('a comuna page becomes a PDF of a few sheets', async ({ page }) => {
  await page.goto('/es/comunas/melipilla/');
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThan(15);
});
