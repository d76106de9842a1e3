import { expect } from 'playwright/test';
import { address, comunas } from '../fixtures/fixtures.ts';
import { enlarge } from './large-text.ts';
import { test } from './looking.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const path of ['/es/', '/es/buscar/', '/ar/'])
  test(`on ${path} the field holds the name of a comuna where letters are twice as large`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(enlarge);
    const letters = await page
      .locator('.ask input')
      .first()
      .evaluate((field) => field.clientWidth / parseFloat(getComputedStyle(field).fontSize));
    expect(letters).toBeGreaterThan(7);
  });

for (const language of ['es', 'ht', 'ar'])
  test(`in ${language} whom to call in danger grows by half at least where letters are twice as large`, async ({
    page,
  }) => {
    await page.goto(`${address}/${language}/comunas/${comunas.recognised}/`);
    const names = page.locator('.danger li a');
    const read = () =>
      names.evaluateAll((found) => found.map((one) => parseFloat(getComputedStyle(one).fontSize)));
    const usual = await read();
    await page.evaluate(enlarge);
    const large = await read();
    expect(usual.length).toBeGreaterThan(1);
    expect(large.every((size, at) => size >= 1.5 * (usual[at] ?? Infinity))).toBe(true);
  });
