import { expect, test as base } from 'playwright/test';
import { seam } from '../../src/build/styles.ts';
import { archetypes } from '../archetypes.ts';
import { test } from './looking.ts';
import { openDetails } from './support.ts';

test.describe.configure({ mode: 'parallel' });

/** For the page: every element that looks otherwise when the common styles are a layer again. */
function findOutranked(between: string): string[] {
  const [sheet] = document.styleSheets;
  const [common, rest] = sheet?.ownerNode?.textContent.split(between) ?? [];
  if (!sheet || !common || rest === undefined) return ['the styles have no seam'];
  const layered = new CSSStyleSheet();
  layered.replaceSync(`@layer{${common}}${rest}`);
  const namesIn = (rule: CSSRule): string[] => [
    ...('style' in rule ? (rule.style as CSSStyleDeclaration) : []),
    ...('cssRules' in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(namesIn) : []),
  ];
  const [layer] = layered.cssRules;
  const names = [...new Set(layer ? namesIn(layer) : [])];
  const elements = [...document.querySelectorAll('body, body *')];
  const read = () =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });

  const flat = read();
  document.adoptedStyleSheets = [layered];
  sheet.disabled = true;
  const wanted = read();
  sheet.disabled = false;
  document.adoptedStyleSheets = [];
  return elements.flatMap((element, at) => {
    const changed = flat[at]?.filter((each, index) => each !== wanted[at]?.[index]) ?? [];
    const name = `${element.parentElement?.className} > ${element.localName}.${element.className}`;
    return changed.length > 0 ? [`${name}: ${changed.join('; ')}`] : [];
  });
}

for (const { name, path } of archetypes)
  test(`on ${name} (${path}) no common rule outranks that of a component`, async ({ page }) => {
    await page.goto(path);
    await openDetails(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect([...new Set(await page.evaluate(findOutranked, seam))]).toEqual([]);
    }
  });

base.describe(() => {
  // The policy of the site rightly blocks other styles than its own.
  base.use({ bypassCSP: true });
  base('a common rule that outranks a component is found', async ({ page }) => {
    await page.goto('/es/');
    await page.evaluate(() => {
      const [style] = document.getElementsByTagName('style');
      if (style) style.textContent = `main .head h1 { max-inline-size: 20ch }${style.textContent}`;
    });
    expect((await page.evaluate(findOutranked, seam)).join()).toContain('h1');
  });
});
