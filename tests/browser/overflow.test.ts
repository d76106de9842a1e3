import { archetypes, translatedPages } from '../archetypes.ts';
import { test } from './looking.ts';
import { sweep } from './overflow.ts';
import { openDetails } from './support.ts';
import { expect } from './test.ts';

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

/** For the page: letters of another size, as a phone is set to them; with none, those of the site. */
function setLetters(size: string): void {
  const style = new CSSStyleSheet();
  if (size) style.replaceSync(`html { font-size: ${size} !important }`);
  document.adoptedStyleSheets = [style];
}

for (const { name, path } of archetypes)
  test(`${name} (${path}) never scrolls sideways with text at 200 %, nor from 320 to 1,280 px with words 40 % longer`, async ({
    page,
  }) => {
    await page.goto(path);
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = parseFloat(await size());
    await page.evaluate(setLetters, '225%');
    expect(parseFloat(await size())).toBeGreaterThanOrEqual(2 * before);
    await openDetails(page);
    expect.soft(await sweep(page, [320, 360, 700, 1280])).toEqual([]);

    await page.evaluate(setLetters, '');
    expect(parseFloat(await size())).toBe(before);
    expect(await page.evaluate(lengthenWords)).toBeGreaterThanOrEqual(1.4);
    expect(await sweep(page)).toEqual([]);
  });

for (const { name, path } of translatedPages)
  test(`${name} (${path}) never scrolls sideways from 320 to 1,280 px`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    expect(await sweep(page)).toEqual([]);
  });
