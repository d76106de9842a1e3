import { readContent } from '../../scripts/read-content.ts';
import { countSheets, formats } from './paper.ts';
import { expect, test } from './test.ts';

const { regions, territory } = readContent().content;
const longest = (entries: readonly { data: { name: string; slug: string } }[]) =>
  entries
    .map(({ data }) => data)
    .sort((a, b) => b.name.length - a.name.length)
    .slice(0, 2)
    .map(({ slug }) => slug);
const posters = [
  ...longest(regions).map((slug) => `/afiche/${slug}/`),
  ...longest(territory).map((slug) => `/${slug}/afiche/`),
];

for (const poster of posters)
  test(`${poster}, of a long name, is two sheets, with cards of one size`, async ({ page }) => {
    await page.goto(poster);
    for (const size of formats) expect(await countSheets(page, size), size).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.poster-cards > ul > li')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
    expect(heights).toHaveLength(8);
    for (const height of heights) expect(height / (96 / 25.4)).toBeCloseTo(54, 0);
  });
