/** Letters of a line at most: from a longer one the eye does not find the next. */
export const mostLetters = 66;

/** For the page: the lines of its texts that have more letters. It stands alone. */
export function findLong(letters: number): string[] {
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
