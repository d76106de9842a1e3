import type { Page } from 'playwright/test';

/** Common phones and windows, and both sides of each width at which the layout changes. */
const widths = [320, 344, 360, 400, 432, 433, 560, 700, 831, 832, 1000, 1280];

/** For the page: what reaches beyond it, even where that is cut off, and text that leaves its button. */
function findOverflow(): string[] {
  const describe = (element: Element) => {
    const around = element.parentElement?.closest('[class]')?.className ?? '';
    const text = element.textContent.trim().slice(0, 30);
    return `${around} > ${element.localName}.${element.className} "${text}"`;
  };
  const scrolls = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const { clientWidth, scrollWidth } = document.documentElement;
  const left = [...document.querySelectorAll('.way, .ways-down a, summary, .languages a, .status')]
    .filter((button) => button.scrollWidth > button.clientWidth + 1)
    .map((button) => `text leaves ${describe(button)}`);
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    const out = box.right > clientWidth + 0.5 || box.left < -0.5;
    // What lies in a closed sheet is not there to see.
    return out && box.width > 0 && element.checkVisibility() && !scrolls(element);
  });
  // The innermost ones say which word or part it is.
  const inner = beyond.filter(
    (one) => !beyond.some((other) => one !== other && one.contains(other)),
  );
  const page = scrollWidth > clientWidth ? 'the page scrolls' : 'cut off';
  if (beyond.length === 0 && scrollWidth > clientWidth) left.push('the page scrolls');
  return [...left, ...inner.slice(0, 3).map((one) => `${page}: ${describe(one)}`)];
}

/** Each fault with the widths from and to which it was seen. */
export async function sweep(page: Page, at = widths): Promise<string[]> {
  const seen = new Map<string, number[]>();
  for (const width of at) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await page.evaluate(findOverflow))
      seen.set(fault, [...(seen.get(fault) ?? []), width]);
  }
  return [...seen].map(([fault, at]) => `${at[0]} to ${at.at(-1)} px: ${fault}`);
}
