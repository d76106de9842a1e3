import { expect } from 'playwright/test';
import { archetypes } from '../archetypes.ts';
import { test } from './looking.ts';
import { openDetails } from './support.ts';
import { findSmall } from './targets.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ viewport: { width: 360, height: 640 } });

/** Targets with which one calls, goes, opens or chooses. */
const buttons = [
  '.way',
  '.ways-down a',
  '.languages a',
  '.emergency li a',
  '.danger li a',
  '.lists a',
  '.fold > summary',
  '.needed a',
  '.regions summary',
  '#situacion li a',
  '.choices a',
  '.finder button',
  '.finder input',
  '.site-header a',
].join(', ');

for (const { name, path, bare } of archetypes)
  test(`on ${name} (${path}) targets are at least 24 × 24 px, main buttons 44 px high`, async ({
    page,
  }) => {
    await page.goto(path);
    await openDetails(page);
    const heights = await page.locator(buttons).evaluateAll((found) =>
      found
        // What lies in a closed sheet, or gives way to it, cannot be pressed.
        .filter((one) => one.checkVisibility())
        .map((one) => [one.textContent.trim(), one.getBoundingClientRect().height] as const),
    );
    expect(heights.length > 0 || bare).toBe(true);
    expect.soft(heights.filter(([, height]) => height < 44)).toEqual([]);
    expect(await page.evaluate(findSmall, 24)).toEqual([]);
  });
