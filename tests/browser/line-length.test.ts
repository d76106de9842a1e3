import { archetypes } from '../archetypes.ts';
import { test } from './looking.ts';
import { openDetails } from './support.ts';
import { expect } from './test.ts';

test.describe.configure({ mode: 'parallel', timeout: 60_000 });
test.use({ viewport: { width: 1280, height: 720 } });

/** Letters of a line at most: from a longer one the eye does not find the next. */
const most = 66;

/** For the page: the lines of its texts that have more letters. It stands alone. */
function findLong(letters: number): string[] {
  const range = document.createRange();
  return [...document.querySelectorAll('main :is(p, li, dd, label)')].flatMap((text) => {
    if (text.querySelector('p, li, dd, label')) return [];
    const lines = new Map<number, string>();
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [at, letter] of [...(node.nodeValue ?? '')].entries()) {
        range.setStart(node, at);
        range.setEnd(node, Math.min(at + 1, node.nodeValue?.length ?? 0));
        const [box] = range.getClientRects();
        if (!box?.width) continue;
        // Small letters and large ones of a line end at about the same height.
        const line = Math.round(box.bottom / 10);
        lines.set(line, (lines.get(line) ?? '') + letter);
      }
    return [...lines.values()].map((line) => line.trim()).filter(({ length }) => length > letters);
  });
}

for (const { name, path } of archetypes)
  test(`${name} (${path}) has lines of at most ${most} letters on a wide screen`, async ({
    page,
  }) => {
    await page.goto(path);
    await openDetails(page);
    expect(await page.evaluate(findLong, most)).toEqual([]);
  });
