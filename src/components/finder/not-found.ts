import { readAskedPage } from './asked-page.ts';

/** What the page says in a language. */
export interface NotFoundWords {
  tag: string;
  direction: string;
  comunas: string;
  /** The texts of elements, by what selects them. */
  texts: Record<string, string>;
  failed: string;
}

const form = document.querySelector<HTMLFormElement>('main form.finder');
const field = form?.querySelector('input');
const block = document.querySelector<HTMLElement>('[data-not-found]');
if (form && field && block) {
  const all = JSON.parse(block.dataset['notFound'] ?? '{}') as Record<string, NotFoundWords>;
  const base = (form.getAttribute('action') ?? '').replace(/[^/]+\/comunas\/$/, '');
  const path = location.pathname.slice(base.length);
  const { segment = '', name } = readAskedPage(path, Object.keys(all));
  const words = all[segment];
  if (words) {
    for (const [selector, text] of Object.entries(words.texts)) {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.textContent = text;
      element.lang = words.tag;
      element.dir = words.direction;
    }
    form.action = words.comunas;
    form.dataset['failed'] = words.failed;
    form.lang = words.tag;
    form.dir = words.direction;
    delete form.dataset['any'];
    form.setAttribute('aria-label', words.texts['form.finder label'] ?? '');
  }
  field.value = name;
}
