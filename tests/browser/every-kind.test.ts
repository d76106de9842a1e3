import { seam } from '../../src/build/styles.ts';
import { archetypes, translatedPages } from '../archetypes.ts';
import { allRules, findFaults, loadAxe } from './accessibility.ts';
import { measureTop } from './content-start.ts';
import { enlarge } from './large-text.ts';
import { findOutranked } from './layers.ts';
import { findLong, mostLetters } from './line-length.ts';
import { lengthenWords, setLetters } from './longer-words.ts';
import { test } from './looking.ts';
import { sweep } from './overflow.ts';
import { phone } from './screens.ts';
import { openDetails } from './support.ts';
import { buttons, findSmall, measureButtons } from './targets.ts';
import { expect } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

/** The title of a page, and what follows it and the summary, stand where one sees them at once. */
function expectTop({ title, start }: ReturnType<typeof measureTop>, latest: number): void {
  expect.soft(title, 'letters of the title').toBeLessThanOrEqual(28);
  expect.soft(title, 'letters of the title').toBeGreaterThanOrEqual(16);
  expect.soft(start, 'where the content begins').toBeLessThanOrEqual(latest);
}

const lettersOf = (root: HTMLElement) => parseFloat(getComputedStyle(root).fontSize);

/** All looks at a page are taken at one opening of it: those that change it come last. */
for (const { name, path, bare } of archetypes)
  test(`${name} (${path}) begins early, has no accessibility fault, is easy to read and to press, and nothing reaches out of it`, async ({
    page,
  }) => {
    const letters = () => page.locator(':root').evaluate(lettersOf);
    await page.setViewportSize(phone);
    await page.goto(path);
    const usual = await letters();
    if (!bare) expectTop(await page.evaluate(measureTop), 300);
    const { broken } = await page.evaluate(enlarge);
    expect.soft(broken, 'words that break where letters are twice as large').toEqual([]);
    await page.locator(':root').evaluate((root) => root.removeAttribute('style'));
    expect(await letters()).toBe(usual);

    // What can be closed hides its content from the rules.
    await openDetails(page);
    const heights = await page.locator(buttons).evaluateAll(measureButtons);
    expect(heights.length > 0 || bare).toBe(true);
    expect
      .soft(
        heights.filter(([, height]) => height < 44),
        'low buttons',
      )
      .toEqual([]);
    expect.soft(await page.evaluate(findSmall, 24), 'small targets').toEqual([]);
    await loadAxe(page);
    expect.soft(await findFaults(page, allRules)).toEqual([]);
    const outranked = await page.evaluate(findOutranked, seam);

    await page.setViewportSize({ width: 1280, height: 720 });
    outranked.push(...(await page.evaluate(findOutranked, seam)));
    expect.soft([...new Set(outranked)], 'common rules that outrank a component').toEqual([]);
    const long = await page.evaluate(findLong, mostLetters);
    expect.soft(long, `lines of more than ${mostLetters} letters`).toEqual([]);

    await page.evaluate(setLetters, '225%');
    expect(await letters()).toBeGreaterThanOrEqual(2 * usual);
    expect.soft(await sweep(page, [320, 360, 700, 1280]), 'text at 200 %').toEqual([]);
    await page.evaluate(setLetters, '');
    expect(await letters()).toBe(usual);
    expect(await page.evaluate(lengthenWords)).toBeGreaterThanOrEqual(1.4);
    expect.soft(await sweep(page), 'words 40 % longer').toEqual([]);
  });

/** A translated page says above its title that a machine translated it, and has longer words. */
for (const { name, path } of translatedPages)
  test(`${name} (${path}) begins early, and nothing reaches out of it`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    expectTop(await page.evaluate(measureTop), 360);
    await openDetails(page);
    expect.soft(await sweep(page)).toEqual([]);
  });
