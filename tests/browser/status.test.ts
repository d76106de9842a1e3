import * as madeSite from '../made-site/made-site.ts';
import { expect, noonOf, test } from './test.ts';

test('a recognised status stands on a light ground of its own, one of which nothing is known is dashed', async ({
  page,
}) => {
  await page.clock.setFixedTime(noonOf(madeSite.builtOn));
  await page.goto(`${madeSite.address}/es/comunas/${madeSite.recognised}/`);
  await expect(page.locator('.hero .status.recognised')).toHaveCSS(
    'background-color',
    'rgb(246, 251, 250)',
  );
  await page.goto(`${madeSite.address}/es/comunas/colchane/`);
  await expect(page.locator('.hero .status.unknown')).toHaveCSS('border-top-style', 'dashed');
});
