/**
 * For the page: a language that says the same in longer words. Each vowel and each n of a word is
 * doubled; answers by how much its letters grew.
 */
export function lengthenWords(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let [before, after] = [0, 0];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, [href^="tel:"]')) continue;
    const words = node.nodeValue ?? '';
    const longer = words.replace(/[aeiouáéíóún]/gi, '$&$&');
    before += words.match(/\p{L}/gu)?.length ?? 0;
    after += longer.match(/\p{L}/gu)?.length ?? 0;
    node.nodeValue = longer;
  }
  return after / before;
}

/** For the page: letters of another size, as a phone is set to them; with none, those of the site. */
export function setLetters(size: string): void {
  const style = new CSSStyleSheet();
  if (size) style.replaceSync(`html { font-size: ${size} !important }`);
  document.adoptedStyleSheets = [style];
}
