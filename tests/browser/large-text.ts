/** For the page: makes letters twice as large, as a phone set so does, and tells what breaks of it. */
export function enlarge(): { broken: string[] } {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
  const broken: string[] = [];
  const named =
    'h1, h2, h3, h4, button, .way, .name, .status, .ways-down a, .exit, .emergency, .danger, .fold > summary';
  const road = '.road p, .people th';
  for (const part of document.querySelectorAll(`${named}, ${road}`)) {
    if (!part.checkVisibility() || part.closest('.site-header')) continue;
    // A language that writes without spaces breaks anywhere.
    if (/^zh/.test(part.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A web address in a sentence has no place to break.
      if (node.parentElement?.closest('.road a[rel]')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${part.localName}.${part.className}: ${word}`);
      }
    }
  }
  return { broken };
}
