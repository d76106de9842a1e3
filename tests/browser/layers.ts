/** For the page: every element that looks otherwise when the common styles are a layer again. */
export async function findOutranked(between: string): Promise<string[]> {
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
