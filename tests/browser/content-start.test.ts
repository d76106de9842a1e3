import { archetypes, translatedPages } from '../archetypes.ts';
import { expect } from './test.ts';
import { test } from './looking.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 740 } });

/** For the page: size of its title, and where begins what comes after title and summary. */
function measureTop(): { title: number; start: number } {
  const title = document.querySelector('h1');
  const first = [
    ...document.querySelectorAll('.find, .best, .with-contents > .page > *'),
    ...document.querySelectorAll('main > .head + .page > *'),
  ].find((part) => part.checkVisibility());
  return {
    title: title ? parseFloat(getComputedStyle(title).fontSize) : 0,
    start: first?.getBoundingClientRect().top ?? Infinity,
  };
}

/** A translated page says above its title that a machine translated it, and has longer words. */
const pages = [
  ...archetypes.filter(({ bare }) => !bare).map((page) => ({ ...page, latest: 300 })),
  ...translatedPages.map((page) => ({ ...page, latest: 360 })),
];

for (const { name, path, latest } of pages)
  test(`${name} (${path}) has a title of 28 px, and begins within ${latest} px`, async ({
    page,
  }) => {
    await page.goto(path);
    const { title, start } = await page.evaluate(measureTop);
    expect(title).toBeLessThanOrEqual(28);
    expect(title).toBeGreaterThanOrEqual(16);
    expect(start).toBeLessThanOrEqual(latest);
  });
