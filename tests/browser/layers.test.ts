import { expect, test } from 'playwright/test';
import { seam } from '../../src/build/styles.ts';
import { findOutranked } from './layers.ts';

// The policy of the site rightly blocks other styles than its own.
test.use({ bypassCSP: true });

for (const [where, path, rule, name] of [
  ['on a heading', '/es/', 'main .head h1 { max-inline-size: 20ch }', 'h1'],
  // Those of the foot stand in a list that is alike.
  ['on links of a list', '/es/palabras/', '.words-page nav ul a[href] { display: grid }', '> a.'],
  ['in a drawing', '/es/regiones/', '.tiles svg .with rect { fill: red }', '> rect.'],
] as const)
  test(`a common rule that outranks a component is found ${where}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate((broken) => {
      const [style] = document.getElementsByTagName('style');
      if (style) style.textContent = `${broken}${style.textContent}`;
    }, rule);
    expect((await page.evaluate(findOutranked, seam)).join()).toContain(name);
  });
