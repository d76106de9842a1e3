import { expect, test as base } from 'playwright/test';
import { seam } from '../../src/build/styles.ts';
import { archetypes } from '../archetypes.ts';
import { test } from './looking.ts';
import { openDetails } from './support.ts';

test.describe.configure({ mode: 'parallel' });

/** For the page: every element that looks otherwise when the common styles are a layer again. */
async function findOutranked(between: string): Promise<string[]> {
  const sheets = [...document.styleSheets];
  const texts = await Promise.all(
    sheets.map(async ({ href, ownerNode }) =>
      href ? (await fetch(href)).text() : (ownerNode?.textContent ?? ''),
    ),
  );
  const parts = texts.map((text) => text.split(between));
  if (parts.length < 2 || parts.some((each) => each.length !== 2))
    return ['the styles have no seam'];
  const join = (at: number) => parts.map((each) => each[at]).join('');
  const layered = new CSSStyleSheet();
  layered.replaceSync(`@layer{${join(0)}}${join(1)}`);
  const namesIn = (rule: CSSRule): string[] => [
    ...('style' in rule ? (rule.style as CSSStyleDeclaration) : []),
    ...('cssRules' in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(namesIn) : []),
  ];
  const [layer] = layered.cssRules;
  const names = [...new Set(layer ? namesIn(layer) : [])];
  // Of the rows of a list, one at either end and one between look as all do, but not as those of a list elsewhere.
  const kindOf = (element: Element | null) =>
    element
      ? [
          element.localName,
          element.getAttribute('class'),
          element.id,
          ...element.getAttributeNames(),
        ].join(' ')
      : '';
  const chainOf = (element: Element | null): string =>
    element ? `${chainOf(element.parentElement)} > ${kindOf(element)}` : '';
  const placeOf = (element: Element) =>
    [
      chainOf(element),
      kindOf(element.previousElementSibling),
      kindOf(element.nextElementSibling),
    ].join(' | ');
  const all = [...document.querySelectorAll('body, body *')];
  const elements = [...new Map(all.map((element) => [placeOf(element), element])).values()];
  const read = () =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    });

  const flat = read();
  document.adoptedStyleSheets = [layered];
  for (const sheet of sheets) sheet.disabled = true;
  const wanted = read();
  for (const sheet of sheets) sheet.disabled = false;
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
  for (const [where, path, rule, name] of [
    ['on a heading', '/es/', 'main .head h1 { max-inline-size: 20ch }', 'h1'],
    // Those of the foot stand in a list that is alike.
    ['on links of a list', '/es/palabras/', '.words-page nav ul a[href] { display: grid }', '> a.'],
    ['in a drawing', '/es/regiones/', '.tiles svg .with rect { fill: red }', '> rect.'],
  ] as const)
    base(`a common rule that outranks a component is found ${where}`, async ({ page }) => {
      await page.goto(path);
      await page.evaluate((broken) => {
        const [style] = document.getElementsByTagName('style');
        if (style) style.textContent = `${broken}${style.textContent}`;
      }, rule);
      expect((await page.evaluate(findOutranked, seam)).join()).toContain(name);
    });
});
