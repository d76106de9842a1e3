import { expect } from 'playwright/test';
import { archetypes } from '../archetypes.ts';
import { enlarge } from './large-text.ts';
import { test } from './looking.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 740 } });

for (const { name, path } of archetypes)
  test(`on ${name} (${path}) no name, heading, button, step or emergency line breaks where letters are twice as large`, async ({
    page,
  }) => {
    await page.goto(path);
    expect((await page.evaluate(enlarge)).broken).toEqual([]);
  });

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
