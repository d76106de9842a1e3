import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

/** A phone on its side, and one whose keyboard takes half of its height. */
const screens = [
  { width: 640, height: 360 },
  { width: 360, height: 320 },
];
const places = ['/es/', '/ar/', '/es/comunas/', '/es/comunas/melipilla/'];

for (const viewport of screens)
  test.describe(`on a screen of ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const path of places)
      test(`${path} shows the field and the first names, and each name that is chosen`, async ({
        page,
      }) => {
        await page.goto(path);
        const folded = page.locator('.other summary');
        if ((await folded.count()) > 0) await folded.click();
        const field = page.locator('.finder input').first();
        await field.fill('san');
        const names = page.getByRole('option');
        await expect(names.nth(2)).toBeInViewport({ ratio: 1 });
        await expect(field).toBeInViewport({ ratio: 1 });
        for (let at = await names.count(); at > 0; at -= 1) {
          await page.keyboard.press('ArrowDown');
          await expect(page.locator('[aria-selected=true]')).toBeInViewport({ ratio: 0.95 });
        }
      });
  });
