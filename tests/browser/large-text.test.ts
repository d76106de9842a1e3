import { expect } from 'playwright/test';
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
