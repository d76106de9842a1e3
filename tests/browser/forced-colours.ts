import type { Page } from 'playwright/test';
import { see } from './picture.ts';
import { contrast, readLook } from './support.ts';

/** What the design tells apart by its ground: what one can press, a status, a panel. */
const parts = [
  ...['span.status:not(.plain)', '.way', 'main button', '.exit', '.ask input'],
  ...['.choices a', '.door'],
  ...['.emergency', '.danger', '.best', '.card', '.guide-procedure', '.find', '.regions details'],
].join();
const described = ({ name, words, edge }: { name: string; words: number; edge: number }) =>
  `${name}: ${Math.round(100 * words)} % ink, ${Math.round(100 * edge)} % edge`;
/** Letters cover more than that of their line; a dashed line, more than that of its side. */
export const faint = { words: 0.05, edge: 0.4 };

/** What the eye loses of the page where the colours are those of the reader: edges, and words as pale as their ground. */
export async function findUnseen(page: Page): Promise<string[]> {
  const poor = (await see(page, parts)).filter(
    ({ words, edge }) => words < faint.words || edge < faint.edge,
  );
  const pale = (await page.locator('body *').evaluateAll(readLook)).filter(
    ({ worded, ink, ground }) => worded && contrast(ink, ground) < 4.5,
  );
  return [
    ...poor.map(described),
    ...pale.map(({ name, ink, ground }) => `${ink} on ${ground}: ${name}`),
  ];
}
