/** For the page: links and summaries that stand alone, not inside a sentence, and are too small. */
export function findSmall(least: number): string[] {
  const blockOf = (element: Element) => {
    let at = element.parentElement ?? element;
    while (/^(inline|contents)/.test(getComputedStyle(at).display)) at = at.parentElement ?? at;
    return at;
  };
  const isAlone = (element: Element) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return true;
    const copy = blockOf(element).cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.remove();
    return !/\p{L}/u.test(copy.textContent);
  };
  return [...document.querySelectorAll('a[href], summary, button, input, select')]
    .filter((element) => element.checkVisibility() && !element.matches('.skip'))
    .filter((element) => isAlone(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width >= least && height >= least) return [];
      const block = blockOf(element);
      const where = `${block.parentElement?.className ?? ''} > ${block.localName}.${block.className}`;
      const text = element.textContent.trim().slice(0, 30);
      return [`${where} "${text}" is ${Math.round(width)} × ${Math.round(height)}`];
    });
}

/** Targets with which one calls, goes, opens or chooses. */
export const buttons = [
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

/** For the page: how high each of some buttons is that can be pressed, with its words. */
export const measureButtons = (found: Element[]) =>
  found
    // What lies in a closed sheet, or gives way to it, cannot be pressed.
    .filter((one) => one.checkVisibility())
    .map((one) => [one.textContent.trim(), one.getBoundingClientRect().height] as const);
