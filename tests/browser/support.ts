import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { LocaleSegment } from '../../src/i18n/locales.ts';

/**
 * Opens every part of the page that can be opened, but what fills the screen and hides all others; the sheets of the top
 * close when one goes on beside them.
 */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLDetailsElement>('main details:not(.discreet-card)');
    for (const part of parts) part.open = true;
  });
}

/** Waits by the clock of the page: every shorter wait that the page began before is then over, on any machine. */
export async function outlast(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);
}

/** Keeps the answers to what matches back until the function that is given is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return answer;
}

/** Pages of the real site by what is counted in their HTML; the first has the most. */
export const sortByWeight = (paths: readonly string[], count: (html: string) => number): string[] =>
  paths
    .map((path) => ({ path, size: count(readFileSync(`dist${path}index.html`, 'utf8')) }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ path }) => path);

/** The same of the comuna pages of a language. */
export const listHeaviest = (segment: LocaleSegment, count: (html: string) => number): string[] =>
  sortByWeight(
    globSync(`${segment}/comunas/*/`, { cwd: 'dist' })
      .map((folder) => `/${folder.replace(/\/?$/, '/')}`)
      .toSorted(),
    count,
  );

/** Letters and tags of a page that stand outside of what is folded. */
export const countUnfolded = (html: string) => html.replace(/<details[^]*?<\/details>/g, '').length;

/** Letters that a page prints. */
export const countLetters = (html: string) =>
  html.replace(/<(style|script)\b[^]*?<\/\1>|<[^>]*>/g, '').length;

/** How each element looks; runs in the page, so it stands alone. */
export function readLook(elements: Element[]) {
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/^rgba\(.*, 0\)$/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  return elements.map((element) => {
    const style = getComputedStyle(element);
    const around = element.parentElement?.closest('[class]')?.className ?? '';
    const text = element.textContent.trim().slice(0, 30);
    return {
      name: `${around} > ${element.localName}.${element.className} "${text}"`,
      /** Has words of its own that show. */
      worded:
        element.checkVisibility() &&
        [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
        ),
      ink: style.color,
      ground: groundOf(element),
      /** An outline stands off: it is seen against what is around the element. */
      around: groundOf(element.parentElement),
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      ring: style.outlineColor,
      top: element.getBoundingClientRect().top,
    };
  });
}

/** Relative luminance of an opaque colour written as `rgb(1, 2, 3)`, from 0 to 1. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map((part) => {
    const share = Number(part[0]) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Everything that the policy of the page blocks and every error in its console, as it comes. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} blocks ${event.blockedURI}`),
    ),
  );
  return faults;
}
