import { expect } from 'playwright/test';
import { archetypes } from '../archetypes.ts';
import { allRules, colourRules, findFaults, loadAxe } from './accessibility.ts';
import { test } from './looking.ts';
import { openDetails } from './support.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

/** Of the real content, what its words and their length may break; every state in every language stands on the fixtures. */
for (const { name, path } of archetypes)
  test(`${name} (${path}) has no accessibility fault`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    // What opens is opened: what can be closed hides its content from the rules.
    await openDetails(page);
    await loadAxe(page);
    expect(await findFaults(page, allRules)).toEqual([]);
  });

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
