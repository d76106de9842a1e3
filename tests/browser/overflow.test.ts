import { archetypes, translatedPages } from '../archetypes.ts';
import { test as look } from './looking.ts';
import { sweep } from './overflow.ts';
import { openDetails } from './support.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

/**
 * For the page: a language that says the same in longer words. Each vowel and each n of a word is
 * doubled; answers by how much its letters grew.
 */
function lengthenWords(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let [before, after] = [0, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, [href^="tel:"]')) continue;
    const words = node.nodeValue ?? '';
    const longer = words.replace(/[aeiouáéíóún]/gi, '$&$&');
    before += words.match(/\p{L}/gu)?.length ?? 0;
    after += longer.match(/\p{L}/gu)?.length ?? 0;
    node.nodeValue = longer;
  }
  return after / before;
}

for (const { name, path } of archetypes)
  look(
    `${name} (${path}) never scrolls sideways from 320 to 1,280 px, with words 40 % longer`,
    async ({ page }) => {
      await page.goto(path);
      await openDetails(page);
      expect(await page.evaluate(lengthenWords)).toBeGreaterThanOrEqual(1.4);
      expect(await sweep(page)).toEqual([]);
    },
  );

for (const { name, path } of translatedPages)
  look(`${name} (${path}) never scrolls sideways from 320 to 1,280 px`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    expect(await sweep(page)).toEqual([]);
  });

test.describe('with text at 200 %', () => {
  // The policy of the site rightly blocks a style sheet from elsewhere.
  test.use({ bypassCSP: true });

  for (const { name, path } of archetypes)
    test(`${name} (${path}) never scrolls sideways with text at 200 %`, async ({ page }) => {
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 225% !important }' });
      await openDetails(page);
      expect(await sweep(page, [320, 360, 700, 1280])).toEqual([]);
    });
});
