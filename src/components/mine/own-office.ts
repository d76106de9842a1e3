/** An element with the text of another, which stays in the language that it is in. */
function make(tag: string, from: Element): Element {
  const made = document.createElement(tag);
  made.textContent = from.textContent.trim();
  const lang = from.getAttribute('lang');
  if (lang !== null) made.lang = lang;
  made.dir = 'auto';
  made.translate = false;
  return made;
}

/** The municipality, with its way and number, from the last card above the offices of SERMIG; nothing where none is known. */
export function municipalityOf(comuna: Document): Element[] {
  const card = [...comuna.querySelectorAll('.places > div > .card')].pop();
  const name = card?.querySelector('.name');
  if (!card || !name) return [];
  const line = document.createElement('p');
  line.append(make('b', name));
  const address = card.querySelector('address > span');
  if (address) line.append(' · ', make('span', address));
  for (const number of card.querySelectorAll('.buttons [href^="tel:"]')) {
    const link = make('a', number.querySelector('bdi') ?? number);
    link.setAttribute('href', number.getAttribute('href') ?? '');
    line.append(' · ', link);
  }
  return [line];
}

/**
 * Where this page asks for a comuna to say where its municipality is, that of the comuna from which one comes.
 * @returns puts back what the page itself says
 */
export function showOwnOffice(comuna: Document): (() => void) | undefined {
  const finder = document.querySelector('.guide-page form');
  const asks = finder?.previousElementSibling;
  const [line] = municipalityOf(comuna);
  if (!finder || !asks || !line) return undefined;
  asks.replaceWith(line);
  finder.remove();
  return () => {
    line.after(finder);
    line.replaceWith(asks);
  };
}
