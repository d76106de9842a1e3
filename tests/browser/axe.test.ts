import { expect } from 'playwright/test';
import { archetypes, translatedPages } from '../archetypes.ts';
import { allRules, colourRules, findFaults, loadAxe } from './accessibility.ts';
import { test } from './looking.ts';
import { openDetails } from './support.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

/** Another language changes words and direction, not what is built: one width shows their faults. */
const translated = translatedPages.filter(({ path }) => /melipilla|refugio/.test(path));
const pages = [
  ...archetypes.map((page) => ({ ...page, widths: [360, 1280] })),
  ...translated.map((page) => ({ ...page, widths: [360] })),
];

for (const { name, path, widths } of pages)
  test(`${name} (${path}) has no accessibility fault, in light and dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(path);
    const faults: Record<string, string[]> = {};
    // What opens is opened: what can be closed hides its content from the rules.
    await openDetails(page);
    await loadAxe(page);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of widths) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const rules = colorScheme === 'light' ? allRules : colourRules;
        for (const fault of await findFaults(page, rules))
          (faults[fault] ??= []).push(`${colorScheme} ${width}`);
      }
    expect(faults).toEqual({});
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
