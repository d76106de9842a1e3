import { expect } from 'playwright/test';
import { allRules, colourRules, findFaults, loadAxe } from './accessibility.ts';
import { test } from './looking.ts';

test('a fault is found, one of colours also in the dark', async ({ page }) => {
  await page.goto('/es/');
  await loadAxe(page);
  await page.evaluate(() => {
    document.querySelector('main')?.append(new Image());
    for (const text of document.querySelectorAll<HTMLElement>('main p')) text.style.color = '#777';
  });
  expect((await findFaults(page, allRules)).join('\n')).toContain('image-alt at ');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await findFaults(page, colourRules)).join('\n')).toContain('color-contrast at ');
});
