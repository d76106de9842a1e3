import { comunaPages } from '../archetypes.ts';
import * as fixtures from '../fixtures/fixtures.ts';
import { colourRules, findFaults, loadAxe } from './accessibility.ts';
import { faint, findUnseen } from './forced-colours.ts';
import { see } from './picture.ts';
import { openDetails } from './support.ts';
import { expect, noonOf, test } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });
test.use({ viewport: { width: 360, height: 800 } });

/** Of the other pages every component is looked at, in one scheme, where all pages of the fixtures are swept. */
const made = [fixtures.comunas.recognised, fixtures.comunas.recognisedBefore];

for (const slug of made)
  test(`${slug} keeps words, and edges of buttons and panels, in forced colours of both schemes`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(noonOf(fixtures.builtOn));
    await page.goto(`${fixtures.address}/es/comunas/${slug}/`);
    await loadAxe(page);
    const faults: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      faults.push(...(await findUnseen(page)).map((fault) => `${colorScheme}: ${fault}`));
    }
    await openDetails(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      faults.push(...(await findFaults(page, colourRules)));
    }
    expect(faults).toEqual([]);
  });

for (const { name, path } of comunaPages)
  test(`${name} (${path}) shows its status and the focus in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    await expect(page.locator('.hero .status').filter({ visible: true })).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
    await loadAxe(page);
    expect(await findFaults(page, { type: 'tag', values: ['wcag2aa', 'wcag22aa'] })).toEqual([]);
  });

test('words as pale as their ground, and a side without a line, are seen', async ({ page }) => {
  await page.goto('/es/');
  await page.evaluate(() => {
    const [pale, open, good] = Array.from({ length: 3 }, () => {
      const part = document.createElement('button');
      part.className = 'tried';
      part.textContent = 'Palabras';
      part.style.cssText = 'border: 2px solid #000; background: #fff; color: #000; margin: 1rem';
      document.querySelector('main')?.append(part);
      return part;
    });
    if (pale) pale.style.color = '#fefefe';
    if (open) open.style.borderInlineEndColor = '#fff';
    if (good) good.style.borderStyle = 'dashed';
  });
  const [pale, open, good] = await see(page, '.tried');
  expect(pale?.words).toBeLessThan(faint.words);
  expect(open?.edge).toBeLessThan(faint.edge);
  expect(good?.words).toBeGreaterThan(faint.words);
  expect(good?.edge).toBeGreaterThan(faint.edge);
});
