import { home as homeOfLanguage } from './hand-on-links.ts';
import { asksBelowSite, showOwnLegal } from './own-legal.ts';
import { showOwnOffice } from './own-office.ts';
import { wayBackTo } from './way-back.ts';

function make(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/**
 * Where this page sends to the State's legal aid first, the office that is nearest to the comuna, and its number.
 * @returns puts back what the page itself says
 */
function nameLegalAid(comuna: Document, home: string): (() => void) | undefined {
  const legal = '.first-help [href="#legal"]';
  const here = document.querySelector(legal)?.closest('li');
  const there = comuna.querySelector(legal);
  const all = there?.closest('li')?.childNodes;
  if (!here || !there || !all) return undefined;
  const own = [...here.childNodes];
  there.setAttribute('href', `${home}#legal`);
  here.replaceChildren(...all, ...asksBelowSite(comuna));
  return () => here.replaceChildren(...own);
}

/**
 * Fills the bar with what the page of the comuna says, in the words and language of that page: so no page
 * carries them, and they are as new. @param forget for a comuna that is kept: the phone keeps it no more
 * @throws when the page does not come, with the status as its cause
 */
export async function fillBar(
  bar: HTMLElement,
  home: string,
  forget: (() => void) | undefined,
): Promise<void> {
  // Who comes from it has it already: then nothing is asked for.
  const response = await fetch(home, { cache: forget ? 'default' : 'force-cache' });
  if (!response.ok) throw new Error(home, { cause: response.status });
  // The policy of this page knows the styles of that one as little as they are needed.
  const html = (await response.text()).replace(/<style>.*?<\/style>/gs, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const find = (selector: string) => page.querySelector<HTMLElement>(selector);
  const link = (href: string, text: string) => {
    const made = make('a', text);
    made.setAttribute('href', href);
    return made;
  };
  /** A link to a part of the page of the comuna, in the words in which that page leads there. */
  const toPart = (part: string) => {
    const text = find(`.ways-down [href="${part}"]`)?.textContent.trim();
    return text ? [link(home + part, text)] : [];
  };
  const name = make('strong', link(home, find('h1')?.textContent.trim() ?? ''));
  name.translate = false;
  const mine = find('.mine');
  const back = wayBackTo(location.pathname.slice(homeOfLanguage.length));
  const change = link(home.replace(/[^/]+\/$/, '') + back, mine?.dataset['change'] ?? '');

  const call = find('.best .main');
  const phone = call && link(call.getAttribute('href') ?? '', call.textContent.trim());
  phone?.setAttribute('aria-label', call?.getAttribute('aria-label') ?? '');
  phone?.setAttribute('dir', 'ltr');
  bar.setAttribute('aria-label', name.textContent);
  // In this order they fit into two lines of a phone, also those of a long name.
  const inside = make(
    'div',
    name,
    change,
    ...toPart('#pasos'),
    ...(phone ? [phone] : []),
    ...toPart('#ayuda'),
    ...(find('#sermig') ? [link(`${home}#sermig`, 'SERMIG')] : []),
  );
  inside.className = 'page';
  bar.append(inside);
  const putBack = [nameLegalAid(page, home), showOwnLegal(page), showOwnOffice(page)];
  if (!forget) return;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  box.onchange = () => {
    for (const put of putBack) put?.();
    forget();
  };
  const menu = document.querySelector('.site-header [data-all]');
  change.replaceWith(make('label', box, ` ${menu?.textContent.trim() ?? ''}`));
}
