import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { comunaPages } from '../archetypes.ts';

test.use({ viewport: { width: 360, height: 800 } });

for (const { name, path } of comunaPages)
  test(`${name} (${path}) keeps its status, buttons and focus in forced colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    await expect(page.locator('.hero .status').first()).toBeVisible();
    const unseen = await page
      .locator('.hero .status, .way, .jump a, .emergency li a, .situations summary')
      .evaluateAll((found) =>
        found
          .filter((one) => {
            const { borderTopWidth, borderTopStyle, color } = getComputedStyle(one);
            const bordered = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
            // Text in forced colours is text; a button that is only a colour is none.
            const worded = (one.textContent ?? '').trim() !== '' && color !== 'rgba(0, 0, 0, 0)';
            return !bordered && !worded;
          })
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(unseen).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2aa', 'wcag22aa'])
      .analyze();
    const faults = violations.flatMap(({ nodes }) => nodes);
    expect(faults.map(({ target, failureSummary }) => `${target}: ${failureSummary}`)).toEqual([]);
  });
