import { expect } from 'playwright/test';
import { archetypes } from '../archetypes.ts';
import { locales } from '../../src/i18n/locales.ts';
import { test } from './looking.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 740 } });

/** For the page: makes letters twice as large, as a phone set so does, and tells what breaks of it. */
function enlarge(): { header: number; broken: string[] } {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
  const broken: string[] = [];
  const named = 'h1, h2, h4, button, .way, .name, .status, .jump a, .exit, .emergency';
  const road = '.steps p, .people th';
  for (const part of document.querySelectorAll(`${named}, ${road}`)) {
    if (!part.checkVisibility() || part.closest('.site-header')) continue;
    // A language that writes without spaces breaks anywhere.
    if (/^zh/.test(part.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A web address in a sentence has no place to break.
      if (node.parentElement?.closest('.steps a[rel]')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${part.localName}.${part.className}: ${word}`);
      }
    }
  }
  return { header: document.querySelector('.site-header')?.clientHeight ?? 0, broken };
}

/** Two lines of the header, in pixels. */
const highest = 120;

for (const { segment } of locales)
  test(`in ${segment} the header stays low where letters are twice as large`, async ({ page }) => {
    await page.goto(`/${segment}/comunas/colchane/`);
    const { header } = await page.evaluate(enlarge);
    expect(header).toBeGreaterThan(40);
    expect(header).toBeLessThanOrEqual(highest);
  });

for (const { name, path } of archetypes)
  test(`on ${name} (${path}) no name, heading, button, step or emergency line breaks where letters are twice as large`, async ({
    page,
  }) => {
    await page.goto(path);
    expect((await page.evaluate(enlarge)).broken).toEqual([]);
  });

for (const path of ['/es/', '/es/buscar/', '/ar/'])
  test(`on ${path} the field holds the name of a comuna where letters are twice as large`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(enlarge);
    const letters = await page
      .locator('.ask input')
      .first()
      .evaluate((field) => field.clientWidth / parseFloat(getComputedStyle(field).fontSize));
    expect(letters).toBeGreaterThan(7);
  });
