import { expect, test } from 'playwright/test';
import { contrast, groundOf, openDetails } from './support.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

const paths = ['/es/', '/es/comunas/melipilla/', '/es/tramites/residencia-temporal-violencia/'];

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
      await openDetails(page);
      const expected = await page
        .locator('a[href], summary, button, input')
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
        );
      const reached: string[] = [];
      const faults = new Set<string>();
      for (let step = 0; step < expected.length; step += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const { html, name, outline, ring, ground, shows } = await focused.evaluate(
          (element, findGround) => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
            const ground = new Function(`return ${findGround}`)() as (one: Element) => string;
            const box = element.getBoundingClientRect();
            const text = (element.textContent ?? '').trim().slice(0, 30);
            return {
              html: element.outerHTML,
              name: `${element.parentElement?.closest('[class]')?.className} > ${element.localName}.${element.className} "${text}"`,
              outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
              ring: outlineColor,
              // The outline stands off: what it is seen against is around the element.
              ground: ground(element.parentElement ?? element),
              shows: box.top >= -1 && box.top < window.innerHeight && box.left >= -1,
            };
          },
          groundOf.toString(),
        );
        reached.push(html);
        if (outline < 2) faults.add(`no outline: ${name}`);
        else if (contrast(ring, ground) < 3)
          faults.add(
            `outline ${ring} on ${ground} is ${contrast(ring, ground).toFixed(1)}: ${name}`,
          );
        if (!shows) faults.add(`out of sight: ${name}`);
      }
      expect(reached).toEqual(expected);
      expect([...faults]).toEqual([]);
    });
}
