import { openDetails } from './support.ts';
import { expect, test } from './test.ts';

/** For the page: numbers that break where they would fit in one line, or inside a group of digits. */
function findBroken(): string[] {
  const linesOf = (node: Node, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
    return { count: new Set(tops).size, width: range.getBoundingClientRect().width };
  };
  return [...document.querySelectorAll('main a[href^="tel:"], main a[href*="wa.me"]')].flatMap(
    (link) => {
      const holder = link.querySelector('bdi') ?? link;
      const node = [...holder.childNodes].find(({ nodeType }) => nodeType === 3);
      if (!node || !link.checkVisibility()) return [];
      const text = node.textContent ?? '';
      const broken = [...text.matchAll(/\d+/g)].filter(
        ({ 0: digits, index }) => linesOf(node, index, index + digits.length).count > 1,
      );
      if (broken.length > 0) return [`${text} breaks inside ${broken.join()}`];
      if (linesOf(node, 0, text.length).count === 1) return [];
      const single = (holder as HTMLElement).cloneNode(true) as HTMLElement;
      single.style.cssText = 'position: absolute; white-space: nowrap';
      link.append(single);
      const needed = single.getBoundingClientRect().width;
      single.remove();
      const room = link.closest('li, p, dd')?.getBoundingClientRect().width ?? 0;
      return needed + 80 < room ? [`${text} breaks and needs ${needed} of ${room}`] : [];
    },
  );
}

for (const path of [
  '/es/ayuda/',
  '/es/comunas/melipilla/',
  '/ar/comunas/melipilla/',
  '/es/fichas/1/',
])
  for (const width of [280, 320, 360])
    test(`on ${path} at ${width} px a number stays in one line where it fits, and its groups stay whole`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(path);
      await openDetails(page);
      expect(await page.evaluate(findBroken)).toEqual([]);
    });

test('a number that breaks inside a group is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/es/comunas/melipilla/');
  await openDetails(page);
  await page
    .locator('main a[href^="tel:+"]')
    .first()
    .evaluate((link: HTMLElement) => {
      link.style.cssText =
        'display: block; inline-size: 2em; overflow-wrap: anywhere; line-break: anywhere';
      link.replaceChildren(link.textContent);
    });
  expect((await page.evaluate(findBroken)).join()).toContain('breaks inside');
});
