import type { Page } from 'playwright/test';
import { see } from './picture.ts';
import { contrast, readLook } from './support.ts';

/** What the design tells apart by its ground: what one can press, a status, a panel. */
export const parts = [
  ...['span.status:not(.plain)', '.way', 'main button', '.exit', '.ask input'],
  ...['.choices a', '.door'],
  ...['.emergency', '.danger', '.best', '.card', '.guide-procedure', '.find', '.regions details'],
].join();
const described = ({ name, words, edge }: { name: string; words: number; edge: number }) =>
  `${name}: ${Math.round(100 * words)} % ink, ${Math.round(100 * edge)} % edge`;
/** Letters cover more than that of their line; a dashed line, more than that of its side. */
export const faint = { words: 0.05, edge: 0.4 };

/** Parts of the page that do not stand out in a picture of it: their words, or their edges. */
export async function findFaint(page: Page): Promise<string[]> {
  const seen = await see(page, parts);
  return seen.filter(({ words, edge }) => words < faint.words || edge < faint.edge).map(described);
}

/** Words of the page whose colour is as pale as their ground. */
export async function findPale(page: Page): Promise<string[]> {
  const looks = await page.locator('body *').evaluateAll(readLook);
  return looks
    .filter(({ worded, ink, ground }) => worded && contrast(ink, ground) < 4.5)
    .map(({ name, ink, ground }) => `${ink} on ${ground}: ${name}`);
}

/** What the eye loses of the page where the colours are those of the reader. */
export const findUnseen = async (page: Page): Promise<string[]> => [
  ...(await findFaint(page)),
  ...(await findPale(page)),
];
