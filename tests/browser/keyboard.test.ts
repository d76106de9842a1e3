import { comunaPages } from '../archetypes.ts';
import { contrast, openDetails, readLook } from './support.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

const [comuna = { path: '' }] = comunaPages;
const paths = ['/es/', comuna.path, '/es/fichas/7/'];

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
      // By their places in this list: the finder changes its field when that is reached.
      const targets = await page.evaluateHandle(() =>
        [...document.querySelectorAll('a[href], summary, button, input')].filter((one) =>
          one.checkVisibility(),
        ),
      );
      const count = await targets.evaluate((all) => all.length);
      const reached: number[] = [];
      const faults = new Set<string>();
      while (reached.length < count) {
        await page.keyboard.press('Tab');
        reached.push(
          await targets.evaluate((all) => all.findIndex((one) => one === document.activeElement)),
        );
        const [look] = await page.locator(':focus').evaluateAll(readLook);
        if (!look) continue;
        const { name, outline, ring, around, top } = look;
        if (outline < 2) faults.add(`no outline: ${name}`);
        else if (contrast(ring, around) < 3)
          faults.add(
            `outline ${ring} on ${around} has ${contrast(ring, around).toFixed(1)}: ${name}`,
          );
        if (top < 0 || top > 720) faults.add(`out of sight: ${name}`);
      }
      expect(reached).toEqual(reached.map((_, place) => place));
      expect([...faults]).toEqual([]);
    });
}

test('the row of letters covers no comuna that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/es/comunas/');
  await page.locator('.comunas a').nth(60).focus();
  const bar = await page.locator('#letras').evaluate((nav) => nav.getBoundingClientRect().height);
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(top).toBeGreaterThanOrEqual(bar - 1);
  }
});
