import * as fixtures from '../fixtures/fixtures.ts';
import { expect, noonOf, test } from './test.ts';

test('a recognised status stands on a light ground of its own, one of which nothing is known is dashed', async ({
  page,
}) => {
  await page.clock.setFixedTime(noonOf(fixtures.builtOn));
  await page.goto(`${fixtures.address}/es/comunas/${fixtures.comunas.recognised}/`);
  await expect(page.locator('.hero .status.recognised')).toHaveCSS(
    'background-color',
    'rgb(246, 251, 250)',
  );
  await page.goto(`${fixtures.address}/es/comunas/${fixtures.comunas.unknown}/`);
  await expect(page.locator('.hero .status.unknown')).toHaveCSS('border-top-style', 'dashed');
});
