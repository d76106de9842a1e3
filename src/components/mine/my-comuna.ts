import { handOnLinks, leadToKept } from './hand-on-links.ts';
import { keep, readKept } from './kept.ts';

const { pathname } = location;
const slug = pathname.split('/').slice(-2)[0] ?? '';
const label = document.querySelector<HTMLElement>('.mine');
const box = label?.querySelector('input');

/** What the phone keeps, also after another page or tab changed it. */
function show(): void {
  const kept = readKept();
  if (box) box.checked = kept === slug;
  leadToKept(kept && pathname.replace(/[^/]+\/$/, `${kept}/`));
}

handOnLinks(slug);
box?.addEventListener('change', () => {
  keep(box.checked ? slug : undefined);
  show();
});
addEventListener('pageshow', show);
label?.removeAttribute('hidden');
show();
