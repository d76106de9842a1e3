import { expect, test } from 'playwright/test';

test('a recognised status stands on a light ground of its own, one of which nothing is known is dashed', async ({
  page,
}) => {
  await page.goto('/es/comunas/puerto-varas/');
  await expect(page.locator('.hero .status.recognised')).toHaveCSS(
    'background-color',
    'rgb(246, 251, 250)',
  );
  await page.goto('/es/comunas/colchane/');
  await expect(page.locator('.hero .status.unknown')).toHaveCSS('border-top-style', 'dashed');
});
