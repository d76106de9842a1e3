import { comunaPages } from '../archetypes.ts';
import { findFaults, loadAxe } from './accessibility.ts';
import { contrast, readLook } from './support.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 800 } });

const buttons =
  '.hero .status, .way, .jump a, .emergency li a, .situations a, .choices a, .finder button';

for (const { name, path } of comunaPages)
  test(`${name} (${path}) keeps status, buttons, words and focus in forced colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    await expect(page.locator('.hero .status').filter({ visible: true })).toHaveCount(1);
    const empty = await page.locator(buttons).evaluateAll((found) =>
      found
        .filter((one) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
          const bordered = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
          return !bordered && !one.textContent?.trim();
        })
        .map((one) => one.outerHTML),
    );
    expect(empty).toEqual([]);
    const pale = (await page.locator('body *').evaluateAll(readLook))
      .filter(({ worded, ink, ground }) => worded && contrast(ink, ground) < 4.5)
      .map(({ name: part, ink, ground }) => `${ink} on ${ground}: ${part}`);
    expect(pale).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
    await loadAxe(page);
    const faults = await findFaults(page, { type: 'tag', values: ['wcag2aa', 'wcag22aa'] });
    expect(faults).toEqual([]);
  });
