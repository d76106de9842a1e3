import { municipalityOf } from './own-office.ts';

/** The parts of the page of a comuna that say who gives legal help there. */
const block = '#legal .legal-aid';

const copy = (part: Element): Element => document.importNode(part, true);

const officesOf = (comuna: Document) => [...comuna.querySelectorAll(`${block} > ul`)].map(copy);

/** Whom to ask where the office is; where nobody can be called, also where the municipality is. */
function asksOf(comuna: Document): Element[] {
  const asks = [...comuna.querySelectorAll(`${block} > p`)].slice(1).map(copy);
  const isCalled = comuna.querySelector(`${block} [href^="tel:"]`);
  return isCalled ? asks : [...asks, ...municipalityOf(comuna)];
}

/** What to say below a way to legal help that is a web site alone; nothing where an office can be reached. */
export function asksBelowSite(comuna: Document): Element[] {
  if (officesOf(comuna).length > 0) return [];
  const asks = asksOf(comuna);
  for (const ask of asks) ask.className = 'small';
  return asks;
}

/** The region of the comuna comes first in the list of all, with its own offices first, and is open. */
function leadToRegion(section: Element, comuna: Document): void {
  const region = comuna.querySelector('main [href*="/regiones/"]:not([href*="#"])');
  const here = `[href^="${region?.getAttribute('href') ?? ''}#"]`;
  const own = section.querySelector(`.by-region b ${here}`)?.closest('li');
  if (!region || !own) return;
  own.parentElement?.prepend(own);
  const offices = [...own.querySelectorAll('p')];
  const isNear = (office: Element) => office.querySelector(here) !== null;
  own.append(...offices.filter(isNear), ...offices.filter((office) => !isNear(office)));
  own.closest('details')?.setAttribute('open', '');
}

/**
 * Where this page tells of the State's legal aid of the whole country, that of the comuna comes first, whole as on its
 * page. @returns puts back what the page itself says
 */
export function showOwnLegal(comuna: Document): (() => void) | undefined {
  const section = document.querySelector('.by-region')?.closest('#legal');
  const here = section?.querySelector('.legal-aid');
  const [what] = comuna.querySelectorAll(`${block} > p`);
  if (!section || !here || !what) return undefined;
  const before = section.cloneNode(true);
  const own = document.createElement('div');
  own.className = 'stack';
  own.dataset['own'] = '';
  own.append(...officesOf(comuna), ...asksOf(comuna));
  here.querySelector('p')?.replaceWith(copy(what), own);
  for (const fold of here.querySelectorAll(':scope > details')) {
    const answer = fold.querySelector(':scope > p')?.textContent;
    if (answer && own.textContent.includes(answer)) fold.remove();
  }
  leadToRegion(section, comuna);
  // What has come due since the page of the comuna was built says so.
  document.dispatchEvent(new Event('visibilitychange'));
  return () => section.replaceWith(before);
}
