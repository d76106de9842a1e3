import { expect, test } from 'playwright/test';
import { comunaPages } from '../archetypes.ts';
import { contrast, openDetails, readLook } from './support.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

const [comuna = { path: '' }] = comunaPages;
const paths = ['/es/', comuna.path, '/es/tramites/residencia-temporal-violencia/'];

for (const path of paths) {
  test(`on ${path} the first Tab reaches a link that skips to the content`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`on ${path} Tab reaches everything, in order, and it shows (${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      // The lists of all comunas on the home page are alike: one link after the other.
      if (path === comuna.path) await openDetails(page);
      const expected = await page
        .locator('a[href], summary, button, input')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
        );
      const reached: (string | undefined)[] = [];
      const faults = new Set<string>();
      while (reached.length < expected.length) {
        await page.keyboard.press('Tab');
        const [look] = await page.locator(':focus').evaluateAll(readLook);
        reached.push(look?.html);
        if (!look) continue;
        const { name, outline, ring, around, top } = look;
        if (outline < 2) faults.add(`no outline: ${name}`);
        else if (contrast(ring, around) < 3)
          faults.add(
            `outline ${ring} on ${around} has ${contrast(ring, around).toFixed(1)}: ${name}`,
          );
        if (top < 0 || top > 720) faults.add(`out of sight: ${name}`);
      }
      expect(reached).toEqual(expected);
      expect([...faults]).toEqual([]);
    });
}
