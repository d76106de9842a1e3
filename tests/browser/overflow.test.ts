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

for (const { name, path } of archetypes)
  test(`${name} (${path}) never scrolls sideways from 320 to 1,280 px, with words 40 % longer`, async ({
    page,
  }) => {
    await page.goto(path);
    await openDetails(page);
    expect(await page.evaluate(lengthenWords)).toBeGreaterThanOrEqual(1.4);
    expect(await sweep(page)).toEqual([]);
  });

for (const { name, path } of translatedPages)
  test(`${name} (${path}) never scrolls sideways from 320 to 1,280 px`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    expect(await sweep(page)).toEqual([]);
  });

/** For the page: what a phone does whose letters are set to more than twice their size. */
function doubleLetters(): void {
  const style = new CSSStyleSheet();
  style.replaceSync('html { font-size: 225% !important }');
  document.adoptedStyleSheets = [style];
}

for (const { name, path } of archetypes)
  test(`${name} (${path}) never scrolls sideways with text at 200 %`, async ({ page }) => {
    await page.goto(path);
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    const before = parseFloat(await size());
    await page.evaluate(doubleLetters);
    expect(parseFloat(await size())).toBeGreaterThanOrEqual(2 * before);
    await openDetails(page);
    expect(await sweep(page, [320, 360, 700, 1280])).toEqual([]);
  });
