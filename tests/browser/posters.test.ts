import { readContent } from '../../scripts/read-content.ts';
import { countSheets, papers } from './print-paper.ts';
import { expect, test } from './test.ts';

const { regions, territory } = readContent().content;
const longest = territory
  .map(({ data }) => data)
  .sort((a, b) => b.name.length - a.name.length)
  .slice(0, 8)
  .map(({ slug }) => `/${slug}/afiche/`);
const posters = ['/afiche/', ...regions.map(({ data }) => `/afiche/${data.slug}/`), ...longest];

test('the posters of all regions, of the country and of the longest names are two sheets, with cards of one size', async ({
  page,
}) => {
  test.slow();
  const wrong: string[] = [];
  for (const poster of posters) {
    await page.goto(poster);
    for (const size of papers) {
      const sheets = await countSheets(page, size);
      if (sheets !== 2) wrong.push(`${poster}: ${sheets} sheets of ${size}`);
    }
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.poster-cards li')
      .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
    const most = Math.max(...heights) / (96 / 25.4);
    if (most > 54.5) wrong.push(`${poster}: cards of ${most.toFixed(1)} mm`);
    await page.emulateMedia({ media: null });
  }
  expect(wrong).toEqual([]);
});
